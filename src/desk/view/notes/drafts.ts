import { locateWords, wordsStand } from '../../../model/words-in-text.ts';
import type { ShownBlock } from '../../shared/api.ts';
import { wordsOf } from '../../shared/words-of.ts';
import type { Entry } from '../entries/list-forms.ts';
import { chosenAt, type ChosenWords } from './chosen-words.ts';
import type { Comment } from './comments.ts';

/** What a person says of chosen words. */
export type Draft =
  | { kind: 'emendation'; type: string; suspected: string; reason: string }
  | { kind: 'note'; type: string; text: string }
  | { kind: 'terms' | 'names' | 'numbers'; entry: Entry };

/** What the form holds before anything is typed. */
export interface StartedDraft {
  kind: 'emendation' | 'note' | 'see' | 'terms' | 'names' | 'numbers';
  type: string;
  suspected: string;
  reason: string;
  noteType: string;
  text: string;
  entry: Entry;
}

/** A comment that is being changed. */
export interface Changing {
  kind: 'emendations' | 'notes';
  comment: Comment;
}

/** The kinds of 校勘. */
export const EMENDATION_TYPES: readonly (readonly [string, string])[] = [
  ['疑误', '疑误：疑有错字'],
  ['疑脱', '疑脱：疑有漏字'],
  ['疑衍', '疑衍：疑有多余的字'],
  ['异形', '异形：同一个词的另一种写法'],
  ['存疑', '存疑：说不通而不拟改法'],
];
const NOTE_TYPES = ['注', '参', '推', '派'];

/** Something new. */
export const EMPTY_DRAFT: StartedDraft = {
  kind: 'emendation',
  type: '疑误',
  suspected: '',
  reason: '',
  noteType: '注',
  text: '',
  entry: {},
};

/** A comment as the form begins with it; a kind that there is none of becomes the first. */
export function draftOf({ kind, comment }: Changing): StartedDraft {
  const type = wordsOf(comment, 'type');
  return {
    ...EMPTY_DRAFT,
    kind: kind === 'emendations' ? 'emendation' : type === '参' ? 'see' : 'note',
    type: EMENDATION_TYPES.some(([known]) => known === type) ? type : EMPTY_DRAFT.type,
    suspected: wordsOf(comment, 'suspected'),
    reason: wordsOf(comment, 'reason'),
    noteType: NOTE_TYPES.includes(type) ? type : EMPTY_DRAFT.noteType,
    text: wordsOf(comment, 'text'),
  };
}

/**
 * The places that a note refers to. What is chosen anew takes the place of one that does not stand, else of the first; the others stay.
 * @returns undefined for none
 */
export function placesSeen(
  blocks: ReadonlyMap<string, ShownBlock>,
  before: Comment | null,
  chosen: ChosenWords | null,
): unknown[] | undefined {
  const kept = before?.['see'];
  const places: unknown[] = Array.isArray(kept) ? kept : [];
  if (!chosen) return kept === undefined ? undefined : places;
  const stands = (place: unknown): boolean => {
    const { at, words } = (place ?? {}) as { at?: unknown; words?: unknown };
    return typeof words === 'string' && wordsStand(blocks.get(String(at))?.text ?? '', words);
  };
  const lost = places.findIndex((place) => !stands(place));
  return places.toSpliced(Math.max(lost, 0), 1, { at: chosen.block.eId, words: chosen.words });
}

/** The words that a comment speaks of; null when they do not stand where it says. */
export function wordsChosenIn(blocks: ReadonlyMap<string, ShownBlock>, comment: Comment): ChosenWords | null {
  const block = blocks.get(comment.at);
  const within = comment['within'];
  if (!block) return null;
  const located = locateWords(block.text, comment.words, typeof within === 'string' ? within : undefined);
  return 'range' in located ? chosenAt(block, located.range.start, located.range.end - located.range.start) : null;
}
