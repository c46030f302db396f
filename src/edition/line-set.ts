/** Line numbers as a person writes them: `3-27,40`. */
export const LINE_SET = /^\d+(-\d+)?(,\d+(-\d+)?)*$/;

/** The numbers in a line set, in order. */
export function readLineSet(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}

/** Writes ascending line numbers as a set, runs shortened. */
export function writeLineSet(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${String(first)}-${String(last)}`)).join(',');
}
