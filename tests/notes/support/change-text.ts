/** A text with changes, and where each of its characters stands afterwards; -1 for those that are gone. */
export interface Changed {
  text: string;
  at: number[];
}

/** Random numbers below `limit`, the same for the same seed (a linear congruential generator, Numerical Recipes). */
export function dice(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const NEW_WORDS = ['推动', '落实', '有关方面', '及时', '统筹兼顾', '本行政区域'];
const NEW_PARAGRAPH = '各级机关应当把便民服务放在突出位置，定期听取群众意见，按年公布办理情况，接受社会各方面的监督。';

/** A new edition: a paragraph more, and five words of two characters replaced by others. */
export function changeText(text: string, roll: (limit: number) => number): Changed {
  const edits = [{ from: roll(text.length), to: -1, put: NEW_PARAGRAPH }];
  edits[0]!.to = edits[0]!.from;
  while (edits.length < 6) {
    const from = roll(text.length - 2);
    if (edits.every((edit) => Math.abs(edit.from - from) > 4))
      edits.push({ from, to: from + 2, put: NEW_WORDS[roll(NEW_WORDS.length)]! });
  }
  edits.sort((a, b) => a.from - b.from);
  let changed = '';
  const at: number[] = [];
  let done = 0;
  for (const { from, to, put } of [...edits, { from: text.length, to: text.length, put: '' }]) {
    for (let n = done; n < from; n += 1) at[n] = changed.length + n - done;
    changed += text.slice(done, from) + put;
    for (let n = from; n < to; n += 1) at[n] = -1;
    done = to;
  }
  return { text: changed, at };
}

/** Where a stretch of the old text stands in the new one, by what is left of it; null when nothing is. */
export function expected({ at }: Changed, start: number, end: number): { start: number; end: number } | null {
  const left = at.slice(start, end).filter((place) => place >= 0);
  return left.length === 0 ? null : { start: left[0]!, end: left.at(-1)! + 1 };
}
