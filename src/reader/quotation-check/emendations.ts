import type { Difference } from '../../quotation-check/differences.ts';
import type { Companion } from '../../model/companion.ts';
import { piecesOf } from '../../search/core/stream.ts';
import { citation } from '../reading/citation.ts';
import type { LoadedDocument } from '../../search/engine/library.ts';

/** Notes of 校勘 on the words in which a passage departs from the source: who quotes may have set right what is doubtful there. */
export function emendationsOn(
  { start, end }: Pick<Difference, 'start' | 'end'>,
  document: LoadedDocument,
  companions: readonly Companion[],
): Companion[] {
  return piecesOf(document.stream, start, Math.max(end, start + 1)).flatMap(({ block, start: from, end: to }) => {
    const { label, text } = document.blocks[block]!;
    const place = `${citation(document.shortTitle, label)}的存疑`;
    return companions.filter((companion) => {
      if (companion.kind !== '文字存疑' || companion.place !== place) return false;
      const [words = ''] = companion.text.split('\u3000');
      for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1))
        if (at < to && from < at + words.length) return true;
      return false;
    });
  });
}
