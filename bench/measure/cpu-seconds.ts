/**
 * Processor time of this process so far, all its threads together. Unlike a clock on the wall it does not run while other programs
 * have the core; work that an engine moves to threads of its own is counted too.
 */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
