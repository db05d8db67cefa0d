/**
 * What a unit is called beside an amount: "CPD point" as "CPD points", since amounts of credit are decimals (1.0 points, 0.5 points).
 * Letters such as CEU or CEC stand for one and for many; a plural stays as the body writes it.
 */
export function unitWords(name: string): string {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  if (last !== last.toLowerCase() || last.endsWith("s")) return name;
  return /[^aeiou]y$/.test(last) ? `${name.slice(0, -1)}ies` : `${name}s`;
}
