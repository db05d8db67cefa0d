/**
 * The address with everything in it encoded, or `undefined` where it is none of the web's: nothing else may be opened from a calendar. Commas, semicolons and backslashes
 * are encoded too, because the library would escape them as if an address were a text, and readers would then disagree about it.
 */
export function webAddressOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href.replaceAll(/[,;\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`) : undefined;
}
