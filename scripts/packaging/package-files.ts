import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * What the package is made of, from the engine's folder. The library is not among it, nor what only developing the engine needs, nor what works by packages
 * that only developing has (`npm run pdf`).
 */
const PARTS = [
  'src',
  'public',
  'scripts',
  'server',
  'docs/content-files.md',
  'docs/desk-manual.md',
  'docs/publishing.md',
];
const LEFT_OUT =
  /\.d\.ts$|^scripts\/(?:(?:bench|docs|format|kit|package|pdf|test)\.ts$|packaging\/|bootstrap\/install-kit\.cjs$)|^src\/commands\/(?:browsers|pdf|reference)\//u;

/** The package's files by their places in the engine, with forward slashes. */
export function packageFiles(engine: string): string[] {
  return PARTS.flatMap((part) => {
    if (path.extname(part) !== '') return [part];
    return readdirSync(path.join(engine, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(engine, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  })
    .filter((file) => !LEFT_OUT.test(file))
    .sort();
}
