import { element } from '../dom/element.ts';
import { troubleOf, type BridgeAnswer, type BridgeQuestion, type StoreTrouble } from './bridge-messages.ts';

/** How long the bridge may take to open, in milliseconds. */
const PATIENCE = 5000;

let bridge: Promise<Window> | undefined;
let asked = 0;

/**
 * The page through which all pages on file:// reach one store: Firefox gives each file its own. Rejects where it does not open.
 */
function openBridge(): Promise<Window> {
  return (bridge ??= new Promise((resolve, reject) => {
    const root = document.documentElement.dataset['root'] ?? '';
    const frame = element('iframe', { src: `${root}bridge.html`, hidden: '', title: '本机存放', tabindex: '-1' });
    const timer = setTimeout(() => {
      bridge = undefined;
      reject(new Error('bridge.html did not open'));
    }, PATIENCE);
    addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow || data !== 'zhangju:bridge' || !frame.contentWindow) return;
      clearTimeout(timer);
      resolve(frame.contentWindow);
    });
    document.body.append(frame);
  }));
}

async function ask(key: string, text?: string): Promise<BridgeAnswer> {
  const target = await openBridge();
  const turn = (asked += 1);
  return new Promise((resolve) => {
    const hear = ({ source, data }: MessageEvent<BridgeAnswer>): void => {
      if (source !== target || data.turn !== turn) return;
      removeEventListener('message', hear);
      resolve(data);
    };
    addEventListener('message', hear);
    const question: BridgeQuestion = { turn, key, ...(text === undefined ? {} : { text }) };
    // Files have no origin by which they could be named; what is asked holds no secret from the page that it is asked of.
    target.postMessage(question, '*');
  });
}

/** What was kept under a key, on this machine; null when there is nothing or the browser forbids it. */
export async function readKept(key: string): Promise<string | null> {
  try {
    if (location.protocol === 'file:') return (await ask(key)).text;
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text under a key, on this machine. Returns null when it is kept, otherwise why it is not. */
export async function keep(key: string, text: string): Promise<StoreTrouble | null> {
  try {
    if (location.protocol === 'file:') return (await ask(key, text)).trouble;
    localStorage.setItem(key, text);
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}
