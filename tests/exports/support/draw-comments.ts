import type { seededRandom } from '../../../bench/search/random.ts';
import type { ResolvedAnnotation } from '../../../src/edition/resolve-annotations.ts';
import type { StructuredDocument } from '../../../src/model/document.ts';

/** Comments on words drawn from a document, so that they overlap each other and the ends of sentences; in reading order. */
export function drawComments(
  { blocks }: Pick<StructuredDocument, 'blocks'>,
  count: number,
  random: ReturnType<typeof seededRandom>,
): ResolvedAnnotation[] {
  const places = Array.from({ length: count }, () => {
    const order = random.below(blocks.length);
    const characters = Array.from(blocks[order]!.text);
    const start = characters.slice(0, random.below(characters.length)).join('').length;
    const words = characters
      .slice(Array.from(blocks[order]!.text.slice(0, start)).length)
      .slice(0, 1 + random.below(60));
    return { order, start, words: words.join('') };
  }).sort((a, b) => a.order - b.order || a.start - b.start);
  return places.map(({ order, start, words }, index) => {
    const { eId } = blocks[order]!;
    const anchor = { at: eId, words };
    return {
      number: index + 1,
      block: eId,
      range: { start, end: start + words.length },
      words,
      comment:
        index % 2 === 0
          ? { kind: 'emendation', ...anchor, type: '疑误', suspected: `${words}<&>`, reason: '前后不合' }
          : {
              kind: 'note',
              ...anchor,
              type: '参',
              text: '参看',
              see: [{ at: blocks[0]!.eId, words: blocks[0]!.text }],
            },
    };
  });
}
