import { fromAnnotation, toAnnotation } from '../../notes/annotation.ts';
import type { Note } from '../../notes/note.ts';
import { parseJson } from '../../notes/read-json.ts';
import { askBridge } from '../lesson/ask-bridge.ts';
import { BRIDGE_CHANGED, type BridgeNotesAnswer } from '../lesson/bridge-messages.ts';
import { troubleOf } from '../lesson/store-trouble.ts';
import { answerFrom, NOTE_PREFIX, type Entry, type NotesAnswer, type NotesRequest } from './store-request.ts';

/** A note as it is kept, with the very text, by which a change of another window is noticed. */
export interface KeptNote {
  note: Note;
  stored: string;
}

/** What the store holds. */
export interface KeptNotes {
  kept: KeptNote[];
  /** How many entries cannot be read. They are left as they are. */
  damaged: number;
  trouble: NotesAnswer['trouble'];
}

/** A note to be kept instead of another form of it: null for none before, or none after. */
export interface NoteChange {
  before: KeptNote | null;
  after: Note | null;
}

const keyOf = ({ document, id }: Note): string => `${NOTE_PREFIX}${document}:${id}`;
const textOf = (note: Note): string => JSON.stringify(toAnnotation(note));

async function ask(request: NotesRequest): Promise<NotesAnswer> {
  try {
    if (location.protocol === 'file:') return await askBridge<BridgeNotesAnswer>({ notes: request });
    return answerFrom(() => localStorage, request);
  } catch (error) {
    return { entries: [], trouble: troubleOf(error) };
  }
}

const read = ({ text }: Entry): KeptNote | null => {
  const note = fromAnnotation(parseJson(text));
  return note && { note, stored: text };
};

/** The notes on one document, or all that are kept on this machine. */
export async function readNotes(document?: string): Promise<KeptNotes> {
  const { entries, trouble } = await ask({ list: document === undefined ? NOTE_PREFIX : `${NOTE_PREFIX}${document}:` });
  const all = entries.map(read);
  const kept = all.filter((each) => each !== null);
  return { kept, damaged: all.length - kept.length, trouble };
}

/**
 * Makes changes to the notes, all or none.
 * @returns why nothing was changed, and for `changed` what other windows have made of these notes; null trouble when it was done
 */
export async function changeNotes(
  changes: readonly NoteChange[],
): Promise<{ trouble: NotesAnswer['trouble']; now: KeptNote[] }> {
  const change = changes.flatMap(({ before, after }) => {
    const key = after ?? before?.note;
    return key ? [{ key: keyOf(key), was: before?.stored ?? null, text: after && textOf(after) }] : [];
  });
  const { entries, trouble } = await ask({ change });
  return { trouble, now: entries.map(read).filter((each) => each !== null) };
}

/** A note as it is kept once a change to it has been made. */
export const asKept = (note: Note): KeptNote => ({ note, stored: textOf(note) });

/** A file of notes is written note by note, and each of them is told on its own. */
const BURST_MS = 100;

/** Calls back whenever another window may have changed notes, once for what is written in one go. */
export function onNotesElsewhere(told: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const changed = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(told, BURST_MS);
  };
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(NOTE_PREFIX)) changed();
  });
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === BRIDGE_CHANGED) changed();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) changed();
  });
}

/** What a person is told when something could not be kept. What was typed stays where it is. */
export function sayNoteTrouble(trouble: Exclude<NotesAnswer['trouble'], null>): string {
  if (trouble === 'full') return '没有存下：这台电脑给网页存放的地方满了。请到“我的笔记”存成文件，删去一些，再存一次。';
  if (trouble === 'forbidden')
    return '没有存下：浏览器不让网页在这台电脑上存放东西。要留住写的字，请先复制到别处；换一个浏览器，或在浏览器的设置里允许本站存放数据，再存一次。';
  return '没有存下：这条笔记在另一个窗口里改过或删掉了。再按一次“存下”，就以这里写的为准。';
}
