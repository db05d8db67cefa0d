/** How much more the second decimal text is, signed, with as many decimals as the longer of the two: `"1.9"` and `"2"` differ by `"0.1"`. A currency behind it is left off. */
export function decimalDifference(before: string, after: string): string {
  return combined(before, after, (a, b) => b - a);
}

/** Both together, as exactly. */
export function decimalSum(one: string, other: string): string {
  return combined(one, other, (a, b) => a + b);
}

function combined(one: string, other: string, how: (a: number, b: number) => number): string {
  const [a, b] = [one, other].map((text) => text.split(" ")[0] ?? "0") as [string, string];
  const decimals = Math.max(...[a, b].map((text) => (text.split(".")[1] ?? "").length));
  const steps = (text: string): number => Math.round(Number(text) * 10 ** decimals);
  return (how(steps(a), steps(b)) / 10 ** decimals).toFixed(decimals);
}
