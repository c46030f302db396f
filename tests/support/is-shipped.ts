import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './project.ts';

/** The speech as received, by the digest that its origin states. */
const SPEECH = '726a0ffa3ec99ac1c5f29f3f3eeae9323a4d4522efe27fd5ff16efdea0c1c815';

/**
 * Whether `content/` is the library that comes with the project: its name and its speech. An office that keeps its own
 * papers there gives it its own name first.
 */
export function isShippedLibrary(folder = path.join(PROJECT, 'content')): boolean {
  try {
    const speech = readFileSync(path.join(folder, 'sources', 'jianghua', 'original.txt'));
    const named = readFileSync(path.join(folder, 'site.yaml'), 'utf8');
    return createHash('sha256').update(speech).digest('hex') === SPEECH && /^name: 章句$/mu.test(named);
  } catch {
    return false;
  }
}
