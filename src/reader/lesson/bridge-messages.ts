import type { NotesAnswer, NotesRequest } from '../notes/store-request.ts';
import type { StoreTrouble } from './store-trouble.ts';

/** What a page asks the bridge: the text under a key, or to keep one, or something of the reader's notes. */
export type BridgeQuestion = { turn: number } & ({ key: string; text?: string } | { notes: NotesRequest });

/** What the bridge answers to a key. */
export interface BridgeAnswer {
  turn: number;
  text: string | null;
  trouble: StoreTrouble | null;
}

/** What it answers when it was asked of notes. */
export type BridgeNotesAnswer = { turn: number } & NotesAnswer;

/** What the bridge says by itself: that it is open, and that another window has changed something in the store. */
export const BRIDGE_OPEN = 'zhangju:bridge';
export const BRIDGE_CHANGED = 'zhangju:changed';
