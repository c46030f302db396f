import { answerFrom } from '../notes/store-request.ts';
import {
  BRIDGE_CHANGED,
  BRIDGE_OPEN,
  type BridgeAnswer,
  type BridgeNotesAnswer,
  type BridgeQuestion,
} from './bridge-messages.ts';
import { troubleOf } from './store-trouble.ts';

/** Only what the site itself keeps passes the bridge. */
const OURS = /^zhangju:[a-z]+$/u;

function answer(question: BridgeQuestion): BridgeAnswer | BridgeNotesAnswer {
  const { turn } = question;
  if ('notes' in question) return { turn, ...answerFrom(() => localStorage, question.notes) };
  const { key, text } = question;
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
  addEventListener('storage', () => parent.postMessage(BRIDGE_CHANGED, '*'));
  parent.postMessage(BRIDGE_OPEN, '*');
}
