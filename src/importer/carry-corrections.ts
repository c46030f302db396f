import type { Decisions } from '../edition/schemas/decisions.ts';
import { composeElements } from './compose-elements.ts';
import type { Understanding } from './import-source.ts';

type Outline = Decisions['outline'];

/** Entries of an outline by the words of the passage on which they stand. */
function byPassage(understanding: Understanding, outline: Outline): Map<string, Outline> {
  const result = new Map<string, Outline>();
  for (const passage of understanding.passages) {
    result.set(
      passage.text,
      outline.filter((entry) => entry.line === passage.from),
    );
  }
  return result;
}

const key = (entries: Outline): string => entries.map(({ level, text }) => `${String(level)} ${text}`).join('|');

/**
 * Carries what a person corrected in the outline of an earlier version over to a new one: where the recorded outline of a passage differs
 * from the importer's own reading, and the passage is still there word for word, the recorded reading stands.
 * @param earlier the earlier input as the importer reads it by itself
 * @param recorded the decisions kept for it
 * @param next the new input as the importer reads it
 */
export function carryCorrections(earlier: Understanding, recorded: Decisions, next: Understanding): Understanding {
  const own = byPassage(earlier, earlier.draft.decisions.outline);
  const kept = byPassage(earlier, recorded.outline);
  const { decisions } = next.draft;
  let outline = decisions.outline;
  for (const passage of next.passages) {
    const wanted = kept.get(passage.text);
    if (!wanted || key(wanted) === key(own.get(passage.text) ?? [])) continue;
    outline = [
      ...outline.filter((entry) => entry.line !== passage.from),
      ...wanted.map((entry) => ({ ...entry, line: passage.from })),
    ];
  }
  if (outline === decisions.outline) return next;
  const settled = { ...decisions, outline: outline.toSorted((a, b) => a.line - b.line) };
  const draft = { ...next.draft, decisions: settled };
  return { ...next, draft, elements: composeElements(next.passages, settled, draft.lines) };
}
