import { troubleOf, type StoreTrouble } from './kept-store.ts';

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

/** Only what the site itself keeps passes the bridge. */
const OURS = /^zhangju:[a-z]+$/u;

function answer({ turn, key, text }: BridgeQuestion): BridgeAnswer {
  if (!OURS.test(key)) return { turn, text: null, trouble: 'forbidden' };
  try {
    if (text !== undefined) localStorage.setItem(key, text);
    return { turn, text: localStorage.getItem(key), trouble: null };
  } catch (error) {
    return { turn, text: null, trouble: troubleOf(error) };
  }
}

/** Answers the page that holds this one in a frame. On http nothing is answered: there all pages share a store, and strangers may frame this one. */
export function serveBridge(): void {
  if (location.protocol !== 'file:' || parent === window) return;
  addEventListener('message', ({ source, data }: MessageEvent<BridgeQuestion>) => {
    if (source === parent) parent.postMessage(answer(data), '*');
  });
  parent.postMessage('zhangju:bridge', '*');
}
