import { troubleOf, type StoreTrouble } from '../lesson/store-trouble.ts';

/** Every note has an entry of its own, so that two windows never write over each other's: `zhangju:note:<document>:<id>`. */
export const NOTE_PREFIX = 'zhangju:note:';

/** An entry of the store. */
export interface Entry {
  key: string;
  text: string;
}

/** One entry to be written, or taken away where `text` is null. */
export interface Change {
  key: string;
  /** What the window that asks believes to be there; when something else is, nothing is changed. */
  was: string | null;
  text: string | null;
}

/** What is asked of the store of notes: all entries whose keys begin so, or changes of which all are made or none. */
export type NotesRequest = { list: string } | { change: readonly Change[] };

/** What it answers. `changed` means that another window was there first; `entries` then holds what is there now. */
export interface NotesAnswer {
  entries: Entry[];
  trouble: StoreTrouble | 'changed' | null;
}

/** Answers from a store; used by pages on http, and on file:// by the bridge for all of them. Nothing but notes is touched. */
export function answerFrom(store: () => Storage, request: NotesRequest): NotesAnswer {
  try {
    return 'list' in request ? list(store(), request.list) : change(store(), request.change);
  } catch (error) {
    return { entries: [], trouble: troubleOf(error) };
  }
}

function list(store: Storage, prefix: string): NotesAnswer {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
  const ours = keys.filter((key) => key.startsWith(NOTE_PREFIX) && key.startsWith(prefix));
  return { entries: ours.map((key) => ({ key, text: store.getItem(key) ?? '' })), trouble: null };
}

function change(store: Storage, changes: readonly Change[]): NotesAnswer {
  const ours = changes.filter(({ key }) => key.startsWith(NOTE_PREFIX));
  const moved = ours.filter(({ key, was }) => store.getItem(key) !== was);
  if (moved.length > 0)
    return {
      entries: moved.flatMap(({ key }) => {
        const text = store.getItem(key);
        return text === null ? [] : [{ key, text }];
      }),
      trouble: 'changed',
    };
  const done: Change[] = [];
  try {
    for (const each of ours) {
      done.push(each);
      put(store, each.key, each.text);
    }
  } catch (error) {
    // Going back needs no more room than there was.
    for (const { key } of done) store.removeItem(key);
    for (const { key, was } of done) put(store, key, was);
    return { entries: [], trouble: troubleOf(error) };
  }
  return { entries: [], trouble: null };
}

function put(store: Storage, key: string, text: string | null): void {
  if (text === null) store.removeItem(key);
  else store.setItem(key, text);
}
