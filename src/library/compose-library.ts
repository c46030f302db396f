import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { shownPath } from '../files/location.ts';
import { readYaml } from '../files/read-yaml.ts';
import type { Collections, ReadCollections } from '../materials/load-collections.ts';
import type { Fault } from '../model/faults/fault.ts';
import { keepFaults } from '../model/faults/keep-faults.ts';
import type { PublicKey } from '../model/signing-key.ts';
import type { Counted } from '../search/index/count-phrases.ts';
import { checkEditions } from './checks/editions.ts';
import { checkUnheld } from './checks/check-unheld.ts';
import type { Reading } from './read-edition.ts';
import { libraryVersion, type LibraryVersion } from './library-version.ts';
import { officeKey } from './office-key.ts';
import { readRecord } from './record/edition-record.ts';
import type { PublishedEdition } from './record/record-schema.ts';
import { siteSchema, type SiteSettings } from './site-schema.ts';

/** The whole library, in reading order. */
export interface Library<E extends Edition = Edition> extends Collections {
  folder: string;
  site: SiteSettings;
  version: LibraryVersion;
  /** By which readers tell that a pack is the office's; null when it signs none. */
  key: PublicKey | null;
  editions: E[];
  /** The editions that were handed on, the newest last. */
  record: PublishedEdition[];
  /** Its frequent phrases, the most telling first, where the search index was built. */
  phrases?: Counted[];
}

const noDocuments = (folder: string): Fault => ({
  rule: 'library-present',
  file: shownPath(path.join(folder, 'documents')),
  what: '文库里还没有文稿。',
  remedy: '把文稿（.mdx）放进 documents 文件夹，或用 ZHANGJU_CONTENT 指向另一个文库。',
});

/** Whether a library was begun and nothing was put in yet; one that lost its documents still has their sources or addresses. */
function isNew(folder: string): boolean {
  const holds = (name: string): boolean =>
    existsSync(path.join(folder, name)) && readdirSync(path.join(folder, name)).some((file) => !file.startsWith('.'));
  return existsSync(path.join(folder, 'documents')) && !holds('sources') && !holds('ledger');
}

function checkExamples(folder: string, examples: readonly string[], editions: readonly Edition[]): Fault[] {
  return examples
    .filter((example) => !editions.some(({ document }) => document.blocks.some(({ text }) => text.includes(example))))
    .map((example) => ({
      rule: 'examples-occur',
      file: shownPath(path.join(folder, 'site.yaml')),
      what: `首页的检索例子“${example}”在文库里找不到。`,
      remedy: '在 examples 里换一个原文里有的词。',
    }));
}

function checkFeatured(folder: string, featured: readonly string[], editions: readonly Edition[]): Fault[] {
  return featured
    .filter((id) => !editions.some(({ document }) => document.id === id))
    .map((id) => ({
      rule: 'featured-exist',
      file: shownPath(path.join(folder, 'site.yaml')),
      what: `首页推荐的“${id}”，文库里没有这一篇。`,
      remedy: '在 featured 里写文库里有的编号，就是 documents 文件夹里的文件名，不带 .mdx。',
    }));
}

/**
 * Puts a library together from what was read of each document and from its materials.
 * @param readings one for each file in `documents/`
 * @returns everything that is wrong; `library` is null when it cannot be used at all
 */
export function composeLibrary<E extends Edition>(
  folder: string,
  { collections, check }: ReadCollections,
  readings: readonly Reading<E>[],
): { library: Library<E> | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const site = keepFaults(faults, () => readYaml(path.join(folder, 'site.yaml'), siteSchema, '写明本站的名称').data);
  if (readings.length === 0 && !isNew(folder)) faults.push(noDocuments(folder));
  faults.push(...readings.flatMap((reading) => reading.faults), ...readings.flatMap((reading) => reading.ledgerFaults));
  const editions = readings
    .flatMap(({ edition }) => edition ?? [])
    .sort(
      (a, b) => a.document.frontmatter.order - b.document.frontmatter.order || (a.document.id < b.document.id ? -1 : 1),
    );
  // A document that cannot be read may hold the example.
  const whole = editions.length === readings.length;
  if (site && editions.length > 0 && whole)
    faults.push(...checkExamples(folder, site.examples, editions), ...checkFeatured(folder, site.featured, editions));
  if (whole) faults.push(...checkEditions(editions));
  faults.push(...check(editions), ...checkUnheld(folder, editions, collections, whole));
  const key = keepFaults(faults, () => officeKey(folder)) ?? null;
  const record = keepFaults(faults, () => readRecord(folder)) ?? [];
  if (!site) return { library: null, faults };
  const version = libraryVersion(folder, site.date ?? null);
  return { library: { folder, site, version, key, editions, record, ...collections }, faults };
}
