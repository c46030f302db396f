import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { compareLedger } from '../ledger/compare-ledger.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import { checkAttributions } from './checks/policy-not-attributed.ts';
import { loadCollections, type Collections } from '../materials/load-collections.ts';
import { readDocument } from '../edition/document/read-document.ts';
import type { Edition } from '../edition/edition.ts';
import { checkDocument } from '../edition/check-document.ts';
import { readSource } from '../edition/read-source.ts';
import { resolveAnnotations } from '../edition/resolve-annotations.ts';
import { verifyText } from '../edition/verify-text.ts';
import { FaultError, type Fault } from '../model/faults/fault.ts';
import { keepFaults } from '../model/faults/keep-faults.ts';
import { annotationsSchema } from '../edition/schemas/annotations.ts';
import type { Ledger } from '../ledger/schema.ts';
import { siteSchema, type SiteSettings } from './site-schema.ts';
import { contentFolder, shownPath } from '../files/location.ts';
import { finishImportsIfFree } from '../files/hold-library.ts';
import { readYaml } from '../files/read-yaml.ts';

/** The whole library, in reading order. */
export interface Library extends Collections {
  folder: string;
  site: SiteSettings;
  editions: Edition[];
}

const EMPTY_LEDGER: Ledger = { addresses: [], retired: [] };

function loadEdition(folder: string, name: string, faults: Fault[]): Edition | null {
  const ledgerFile = path.join(folder, 'ledger', name.replace(/\.mdx$/, '.yaml'));
  const ledger = existsSync(ledgerFile) ? keepFaults(faults, () => readLedger(ledgerFile)) : EMPTY_LEDGER;
  const document = keepFaults(faults, () => readDocument(path.join(folder, 'documents', name), ledger?.assigned));
  if (!document) return null;
  const source = keepFaults(faults, () => readSource(path.join(folder, 'sources', document.frontmatter.source)));
  if (!source) return null;

  const verification = keepFaults(faults, () => verifyText(document, source));
  faults.push(...(verification?.faults ?? []), ...checkDocument(document));

  const annotationsFile = path.join(folder, 'annotations', `${document.id}.yaml`);
  const annotations = existsSync(annotationsFile)
    ? keepFaults(faults, () =>
        resolveAnnotations(
          document,
          readYaml(annotationsFile, annotationsSchema, '登记校勘与注'),
          shownPath(annotationsFile),
        ),
      )
    : { resolved: [], faults: [] };
  faults.push(...(annotations?.faults ?? []));

  if (!verification || !annotations || !ledger) return null;
  return { document, source, annotations: annotations.resolved, ledger, ledgerFile, verification };
}

/** Reads the library and reports everything that is wrong with it. `library` is null when it cannot be used at all. */
export function inspectLibrary(folder = contentFolder()): { library: Library | null; faults: Fault[] } {
  const faults: Fault[] = [];
  keepFaults(faults, () => {
    finishImportsIfFree(folder);
  });
  const site = keepFaults(faults, () => readYaml(path.join(folder, 'site.yaml'), siteSchema, '写明本站的名称').data);
  const documents = path.join(folder, 'documents');
  const names = existsSync(documents)
    ? readdirSync(documents)
        .filter((name) => name.endsWith('.mdx'))
        .sort()
    : [];
  if (names.length === 0) {
    faults.push({
      rule: 'library-present',
      file: shownPath(documents),
      what: '文库里还没有文稿。',
      remedy: '把文稿（.mdx）放进 documents 文件夹，或用 ZHANGJU_CONTENT 指向另一个文库。',
    });
  }
  const editions = names.flatMap((name) => loadEdition(folder, name, faults) ?? []);
  for (const edition of editions) {
    faults.push(...compareLedger(edition.document, edition.ledger, shownPath(edition.ledgerFile)));
  }
  editions.sort(
    (a, b) => a.document.frontmatter.order - b.document.frontmatter.order || (a.document.id < b.document.id ? -1 : 1),
  );
  // A document that cannot be read may hold the example.
  const examples = editions.length > 0 && editions.length === names.length ? (site?.examples ?? []) : [];
  for (const example of examples) {
    if (editions.some(({ document }) => document.blocks.some(({ text }) => text.includes(example)))) continue;
    faults.push({
      rule: 'examples-occur',
      file: shownPath(path.join(folder, 'site.yaml')),
      what: `首页的检索例子“${example}”在文库里找不到。`,
      remedy: '在 examples 里换一个原文里有的词。',
    });
  }
  const { collections, faults: more } = loadCollections(folder, editions);
  faults.push(...more, ...checkAttributions(folder, editions, collections.articles));
  return { library: site ? { folder, site, editions, ...collections } : null, faults };
}

/**
 * Reads a library that is known to be sound.
 * @throws FaultError with everything that is wrong.
 */
export function loadLibrary(folder = contentFolder()): Library {
  const { library, faults } = inspectLibrary(folder);
  if (faults.length > 0 || !library) throw new FaultError(faults);
  return library;
}
