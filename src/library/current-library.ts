import { loadLibrary, type Library } from './load-library.ts';

let loaded: Library | null = null;

/**
 * The library of this build, read once.
 * @throws FaultError with everything that is wrong with it.
 */
export function currentLibrary(): Library {
  loaded ??= loadLibrary();
  return loaded;
}

/** Forgets the library, so that a change on disk is seen (development server). */
export function forgetLibrary(): void {
  loaded = null;
}
