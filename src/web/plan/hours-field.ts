/** Is what was typed a number of hours, such as 7.5? */
export function isHours(text: string): boolean {
  return /^\d{1,4}(\.\d{1,2})?$/.test(text.trim());
}
