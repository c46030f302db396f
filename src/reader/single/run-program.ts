import { readText } from './store.ts';

/** Scripts of the site by path, each as a function that runs it. */
const programs = (): Record<string, (() => void) | undefined> =>
  (globalThis as { zhangjuPrograms?: Record<string, () => void> }).zhangjuPrograms ?? {};

/** What the site's scripts share. */
const shared = (): Record<string, unknown> => ((globalThis as { zhangju?: Record<string, unknown> }).zhangju ??= {});

const SHARD = /^zhangju\.shard\((.*)\);?\s*$/su;
const VALUE = /^(?<target>self|zhangju|\(globalThis\.zhangju\?\?=\{\}\))\.(?<name>\w+)=(?<json>.*?);?\s*$/su;

/** Takes in a script that only hands data over. It is read, never run. */
function takeData(text: string): void {
  const shard = SHARD.exec(text)?.[1];
  if (shard !== undefined) {
    (shared()['shard'] as (...handed: unknown[]) => void)(...(JSON.parse(`[${shard}]`) as unknown[]));
    return;
  }
  const { target, name, json } = VALUE.exec(text)?.groups ?? {};
  if (name === undefined || json === undefined) throw new Error('no data');
  const holder = target === 'self' ? (globalThis as unknown as Record<string, unknown>) : shared();
  holder[name] = JSON.parse(json);
}

/** Forgets what the scripts of the page before have shared: each page begins with nothing, as a page of the site does. */
export function forgetShared(): void {
  Reflect.deleteProperty(globalThis, 'zhangju');
}

/**
 * Runs a script of the site, or takes in its data.
 * @throws when the edition does not hold it, or it is damaged
 */
export async function runProgram(path: string): Promise<void> {
  const program = programs()[path];
  if (program) program();
  else takeData(await readText(path));
}

/** Runs a script that is code, at once. */
export function runNow(path: string): void {
  programs()[path]?.();
}
