import path from 'node:path';
import process from 'node:process';

/**
 * The engine's own folder: what stands beside `src/`. In its own repository that is the project; installed as a package it
 * lies below the project's `node_modules`. Not for pages: they are bundled, and no longer stand where their source does.
 */
export const engineFolder = (): string => path.resolve(import.meta.dirname, '..', '..');

/** The ending of the engine's modules: TypeScript in its repository, JavaScript in its package, which Node would not strip of types. */
const ENDING = path.extname(import.meta.filename);

/**
 * A module of the engine as a file.
 * @param module its place from the engine's folder, without its ending
 * @param ending what it ends in in the repository
 */
export const engineModule = (module: string, ending: '.ts' | '.tsx' = '.ts'): string =>
  path.join(engineFolder(), `${module}${ENDING === '.ts' ? ending : ENDING}`);

/**
 * The project's folder: the office's, with its library, its site and what is kept between builds. `ZHANGJU_PROJECT` names it where the
 * engine is a package; otherwise it is the engine's own.
 */
export const projectFolder = (): string => path.resolve(process.env['ZHANGJU_PROJECT'] ?? engineFolder());
