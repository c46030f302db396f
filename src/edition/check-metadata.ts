import type { Fault } from '../model/faults/fault.ts';
import { shownPath } from '../files/location.ts';
import { fieldOfLabel } from '../model/metadata.ts';
import { readDate } from '../model/read-date.ts';
import { wordsStand } from '../model/words-in-text.ts';
import type { ReadDocument } from './document/read-document.ts';
import { wordsFault } from './resolve-annotations.ts';
import type { Stated } from './schemas/metadata.ts';

const DATE_FORM = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** True when the characters of `value` stand in `quote` in this order: nothing was added to the words. */
function readFrom(quote: string, value: string): boolean {
  let place = 0;
  for (const character of value) {
    const found = quote.indexOf(character, place);
    if (found < 0) return false;
    place = found + character.length;
  }
  return true;
}

/** What is wrong with a value as such; null when nothing is. */
function wrongValue(entry: Stated): string | null {
  const { form, label, choices } = fieldOfLabel(entry.field);
  if (form === 'date' && !DATE_FORM.test(entry.value))
    return `“${label}”应当写成 2024-05-01 的样子，现在写的是“${entry.value}”。`;
  if (choices && !choices.includes(entry.value))
    return `“${label}”只能是${choices.join('、')}，现在写的是“${entry.value}”。`;
  if (entry.kind !== 'quote') return null;
  const read =
    form === 'date' ? (readDate(entry.quote)?.startsWith(entry.value) ?? false) : readFrom(entry.quote, entry.value);
  return read ? null : `“${label}”写的“${entry.value}”，在所引的原文“${entry.quote}”里读不出来。`;
}

/** What must hold of a document's metadata: each value can be read in the words that it cites, and those stand where they should. */
export function checkMetadata(document: ReadDocument): Fault[] {
  const file = shownPath(document.file);
  const blocks = new Map(document.blocks.map((block) => [block.eId, block]));
  const seen = new Set<string>();
  return document.frontmatter.metadata.flatMap((entry, index): Fault[] => {
    const { label, many } = fieldOfLabel(entry.field);
    const line = document.lineOf(['metadata', index, 'value']);
    const wrong = (what: string, remedy: string): Fault => ({ rule: 'metadata-sound', file, line, what, remedy });
    if (seen.has(label) && !many) return [wrong(`“${label}”写了不止一条。`, '留下对的一条，删去其余的。')];
    seen.add(label);
    const what = wrongValue(entry);
    if (what !== null) return [wrong(what, '照原文改正；原文没有、要自己填的，kind 写 entered，basis 写根据。')];
    if (entry.kind === 'entered') return [];
    const block = blocks.get(entry.at);
    if (block && wordsStand(block.text, entry.quote)) return [];
    return [
      wordsFault(
        { file, line: document.lineOf(['metadata', index, 'quote']) },
        block,
        entry.at,
        entry.quote,
        'missing',
      ),
    ];
  });
}
