import path from 'node:path';
import { z } from 'astro/zod';
import { writeWhole } from '../../files/flush.ts';
import { HISTORY, openHistory } from '../changes/journal.ts';
import { readIfThere } from '../changes/digest.ts';
import type { JobKind } from '../shared/publishing.ts';

const MOST = 5;
const schema = z.partialRecord(
  z.enum(['preview', 'publish', 'folder', 'zip', 'update', 'apply', 'kit']),
  z.array(z.string()).max(MOST),
);
type Recent = z.infer<typeof schema>;

const fileOf = (folder: string): string => path.join(folder, HISTORY, 'places.json');

/** The places to which things of this library have gone, by their kind, the last one first. */
export function recentPlaces(folder: string): Recent {
  try {
    return schema.parse(JSON.parse(readIfThere(fileOf(folder))?.toString('utf8') ?? '{}'));
  } catch {
    // Whatever somebody wrote into it: places are typed anew.
    return {};
  }
}

/** Remembers a place. */
export function rememberPlace(folder: string, kind: JobKind, to: string): void {
  const recent = recentPlaces(folder);
  const places = [to, ...(recent[kind] ?? []).filter((other) => other !== to)].slice(0, MOST);
  openHistory(folder);
  writeWhole(fileOf(folder), `${JSON.stringify({ ...recent, [kind]: places }, null, 1)}\n`);
}
