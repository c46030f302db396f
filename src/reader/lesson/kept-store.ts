import { askBridge } from './ask-bridge.ts';
import type { BridgeAnswer } from './bridge-messages.ts';
import { troubleOf, type StoreTrouble } from './store-trouble.ts';

/** What was kept under a key, on this machine; null when there is nothing or the browser forbids it. */
export async function readKept(key: string): Promise<string | null> {
  try {
    if (location.protocol === 'file:') return (await askBridge<BridgeAnswer>({ key })).text;
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text under a key, on this machine. Returns null when it is kept, otherwise why it is not. */
export async function keep(key: string, text: string): Promise<StoreTrouble | null> {
  try {
    if (location.protocol === 'file:') return (await askBridge<BridgeAnswer>({ key, text })).trouble;
    localStorage.setItem(key, text);
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}
