import type { TestQuestion } from './question.ts';

/** The same numbers from the same seed on every machine (mulberry32, Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let n = order.length - 1; n > 0; n -= 1) {
    const other = Math.floor(random() * (n + 1));
    [order[n], order[other]] = [order[other]!, order[n]!];
  }
  return order;
}

/**
 * The paper of a number: so many questions, the kinds taken in turn, choices in another order than in the source. The same number
 * gives the same paper everywhere, as long as the library is the same.
 */
export function drawPaper(bank: readonly TestQuestion[], seed: number, count: number): TestQuestion[] {
  const random = randomFrom(seed);
  const kinds = new Map<string, TestQuestion[]>();
  for (const question of shuffled(bank, random))
    kinds.set(question.kind, [...(kinds.get(question.kind) ?? []), question]);
  const piles = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pile]) => pile);
  const drawn: TestQuestion[] = [];
  for (let turn = 0; drawn.length < count && piles.some((pile) => pile.length > turn); turn += 1)
    for (const pile of piles) {
      const question = pile[turn];
      if (question && drawn.length < count) drawn.push(question);
    }
  return drawn.map((question) => {
    const items = question.kind === 'order' ? shuffled(question.items, random) : question.items;
    const mixed = question.kind !== 'order' && question.kind !== 'stands';
    return {
      ...question,
      items: items.map((item) => ({ ...item, choices: mixed ? shuffled(item.choices, random) : item.choices })),
    };
  });
}

/** What someone wrote and the right words, compared without marks and without the width of characters. */
export function isRight(given: string, right: string): boolean {
  const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
  return plain(given) === plain(right);
}
