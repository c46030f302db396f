import { loadLibrary } from './load-library.ts';
import type { Library } from './compose-library.ts';

/**
 * Where the library of this process stands. A variable of this module would not do: pages run in a bundle of their own, with
 * modules of their own, and would read everything again.
 */
const KEY = Symbol.for('zhangju:library');
const shared = globalThis as { [KEY]?: Library | undefined };

/**
 * The library of this process, read once.
 * @throws FaultError with everything that is wrong with it.
 */
export function currentLibrary(): Library {
  return (shared[KEY] ??= loadLibrary());
}

/** Makes a library that was read elsewhere the one of this process. */
export function shareLibrary(library: Library): void {
  shared[KEY] = library;
}

/** Forgets the library, so that a change on disk is seen (development server). */
export function forgetLibrary(): void {
  shared[KEY] = undefined;
}
