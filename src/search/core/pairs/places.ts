/** The first place of each document's stream, and after them the number of all places. One place between documents is free. */
export function originsOf(lengths: readonly number[]): number[] {
  const origins = [0];
  for (const length of lengths) origins.push(origins.at(-1)! + length + 1);
  return origins;
}
