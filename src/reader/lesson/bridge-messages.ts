/** Why something could not be kept: no more room, or the browser forbids it. */
export type StoreTrouble = 'full' | 'forbidden';

/** What a page asks the bridge: the text under a key, or to keep one. */
export interface BridgeQuestion {
  turn: number;
  key: string;
  text?: string;
}

/** What the bridge answers. */
export interface BridgeAnswer {
  turn: number;
  text: string | null;
  trouble: StoreTrouble | null;
}

/** What refuses to keep something, in one of two words. */
export const troubleOf = (error: unknown): StoreTrouble =>
  error instanceof DOMException && /quota/iu.test(error.name) ? 'full' : 'forbidden';
