import { element } from '../dom/element.ts';
import { BRIDGE_OPEN, type BridgeQuestion } from './bridge-messages.ts';

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
      if (source !== frame.contentWindow || data !== BRIDGE_OPEN || !frame.contentWindow) return;
      clearTimeout(timer);
      resolve(frame.contentWindow);
    });
    document.body.append(frame);
  }));
}

type Asked = BridgeQuestion extends infer Each ? (Each extends unknown ? Omit<Each, 'turn'> : never) : never;

/**
 * Asks the store that all pages on file:// share.
 * @returns the answer to this question; rejects where the bridge does not open
 */
export async function askBridge<Answer extends { turn: number }>(question: Asked): Promise<Answer> {
  const target = await openBridge();
  const turn = (asked += 1);
  return new Promise((resolve) => {
    const hear = ({ source, data }: MessageEvent<Answer>): void => {
      if (source !== target || data.turn !== turn) return;
      removeEventListener('message', hear);
      resolve(data);
    };
    addEventListener('message', hear);
    // Files have no origin by which they could be named; what is asked holds no secret from the page that it is asked of.
    target.postMessage({ turn, ...question }, '*');
  });
}
