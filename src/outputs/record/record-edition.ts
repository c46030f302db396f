import type { LibraryVersion } from '../../library/library-version.ts';
import { readRecord, writeRecord } from '../../library/record/edition-record.ts';
import type { PublishedEdition } from '../../library/record/record-schema.ts';
import { compareSites } from '../compare/compare-sites.ts';
import { readSite } from '../compare/read-site.ts';
import { openPack, type OpenPack } from '../open-pack.ts';
import { sayForRecord } from './say-for-record.ts';

/** What is about to be handed on, and what it may be compared with. */
export interface RecordJob {
  library: string;
  /** The built site. */
  site: string;
  version: LibraryVersion;
  /** An older pack that somebody has named; it is compared with even when this edition is recorded. */
  since: string | undefined;
  /** The packs that are about to be replaced, where they are to be found. */
  replaced: readonly string[];
}

const numberIn = (version: string): string | null => /[0-9A-F]{4}-[0-9A-F]{4}/u.exec(version)?.[0] ?? null;

async function against(older: OpenPack, { site, version }: RecordJob): Promise<PublishedEdition | null> {
  const before = await readSite(older);
  const number = numberIn(before.version);
  if (number === null || number === version.number) return null;
  return sayForRecord(compareSites(before, await readSite(await openPack(site))), { ...version, since: number });
}

/** The first of the packs that are replaced in which an earlier edition stands. What is no pack says nothing. */
async function againstReplaced(job: RecordJob): Promise<PublishedEdition | null> {
  for (const place of job.replaced) {
    const found = await openPack(place)
      .then((pack) => against(pack, job))
      .catch(() => null);
    if (found) return found;
  }
  return null;
}

/**
 * Enters the edition that is about to be handed on into the library's record, once: later packs of the same edition leave it as it
 * is, so that twenty sticks get the same page.
 * @returns the entry when one was written
 * @throws PlainError when the pack that `since` names is none; FaultError when the record cannot be read
 */
export async function recordEdition(job: RecordJob): Promise<PublishedEdition | null> {
  const { library, version, since } = job;
  const record = readRecord(library);
  const last = record.at(-1);
  const known = last?.number === version.number;
  if (known && since === undefined) return null;
  const compared = since === undefined ? await againstReplaced(job) : await against(await openPack(since), job);
  if (since !== undefined && !compared) return null;
  const entry = compared ?? {
    ...version,
    since: null,
    documents: [],
    tables: [],
    lists: [],
    pages: [],
  };
  if (known && JSON.stringify(entry) === JSON.stringify(last)) return null;
  writeRecord(library, [...(known ? record.slice(0, -1) : record), entry]);
  return entry;
}
