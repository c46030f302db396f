import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DIST } from './media.ts';

/** Every page of a built site by its path from the root, sorted. */
export function pagesOf(folder = DIST): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
