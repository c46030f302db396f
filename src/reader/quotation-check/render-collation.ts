import type { FoundPiece } from '../../quotation-check/judge.ts';
import { leftOut } from '../../quotation-check/read-passages.ts';
import { paragraphBreak } from '../../search/core/stream.ts';
import { element } from '../dom/element.ts';
import type { CheckedPassage } from './check-passage.ts';

// Enough of the source around the words to know the sentence.
const context = 16;

/** Source and passage one above the other, with what differs marked in both. */
export function renderCollation(checked: CheckedPassage, piece: FoundPiece): HTMLElement {
  const { passage, written } = checked;
  const words = written[piece.document]!;
  const [before, after] = [words.slice(Math.max(0, piece.start - context), piece.start), words.slice(piece.end)];
  const source = sourceRuns(piece, words);
  const differs = piece.steps.some(({ kind }) => kind !== 'same');
  return element(
    'dl.collation',
    {},
    element(
      'div',
      {},
      element('dt', {}, '原文'),
      element(
        'dd',
        {},
        element('span.collation-context', {}, shownBreaks(before)),
        ...source,
        element('span.collation-context', {}, shownBreaks(after.slice(0, context))),
      ),
    ),
    ...(differs
      ? [element('div', {}, element('dt', {}, '引文'), element('dd', {}, ...passageRuns(piece, passage)))]
      : []),
  );
}

// Words of the source from the first to the last that a step names; white space between them is kept.
function sourceRuns({ steps, start, end }: FoundPiece, words: string): (Node | string)[] {
  const kinds: { kind: string; length: number }[] = [];
  for (const { kind } of steps) {
    if (kind === 'added') continue;
    kinds.push({ kind, length: 1 });
  }
  const runs: { kind: string; text: string }[] = [];
  let next = 0;
  for (const character of words.slice(start, end)) {
    const last = runs.at(-1);
    const blank = leftOut.test(character);
    const kind = blank ? (last?.kind ?? 'same') : (kinds[next++]?.kind ?? 'same');
    if (last?.kind === kind) last.text += character;
    else runs.push({ kind, text: character });
  }
  return runs.map(({ kind, text }) => marked(kind, shownBreaks(text)));
}

function passageRuns({ steps }: FoundPiece, { characters }: CheckedPassage['passage']): (Node | string)[] {
  const runs: { kind: string; text: string }[] = [];
  for (const { kind, passage } of steps) {
    const last = runs.at(-1);
    // Where words are missing stands a mark of omission, as a proof-reader sets it.
    const text = kind === 'missing' ? '' : characters[passage]!.character;
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  }
  return runs.map(({ kind, text }) => (kind === 'missing' ? marked('omitted', '∧') : marked(kind, text)));
}

function marked(kind: string, text: string): Node | string {
  return kind === 'same' ? text : element(`mark.${kind}` as 'mark.changed', {}, text);
}

function shownBreaks(text: string): string {
  return text.replaceAll(paragraphBreak, '¶');
}
