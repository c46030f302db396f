import path from 'node:path';
import { existsSync } from 'node:fs';
import { applyAssigned, type Addressed } from '../ledger/apply-assigned.ts';
import { acceptChanges } from '../ledger/accept-changes.ts';
import { proposeAddresses } from '../ledger/propose-addresses.ts';
import { formatLedger } from '../ledger/write-ledger.ts';
import { readDocument, type ReadDocument } from '../edition/document/read-document.ts';
import { checkDocument } from '../edition/check-document.ts';
import { resolveAnnotations } from '../edition/resolve-annotations.ts';
import { verifyText } from '../edition/verify-text.ts';
import { FaultError } from '../model/faults/fault.ts';
import { shownPath } from '../files/location.ts';
import { readYaml } from '../files/read-yaml.ts';
import { annotationsSchema } from '../edition/schemas/annotations.ts';
import { decisionsSchema } from '../edition/schemas/decisions.ts';
import type { DocumentFrontmatter } from '../edition/schemas/document.ts';
import type { Ledger } from '../ledger/schema.ts';
import { deriveAddresses } from './derive-addresses.ts';
import type { Earlier } from './earlier-import.ts';
import type { Understanding } from './import-source.ts';
import { formatDecisions } from './write/decisions-yaml.ts';
import { frontmatterOf } from './write/frontmatter.ts';
import { formatOrigin, originOf, type Received } from './write/origin-yaml.ts';
import { formatReport, makeReport, type Report } from './write/report.ts';
import type { StagedFile } from './write/stage-files.ts';
import { ownShape } from './write/own-shape.ts';
import { toMdx } from './write/to-mdx.ts';

/** A document ready to be written. */
export interface Prepared {
  document: ReadDocument;
  ledger: Ledger;
  report: Report;
  /** In the order of publication. */
  files: StagedFile[];
  /** Files of the earlier version that have another name now, by their paths in the library. */
  stale: string[];
}

/** Frontmatter of the earlier version without the facts whose words are no longer where they were. */
function stillTrue(earlier: DocumentFrontmatter | null, document: Addressed): DocumentFrontmatter | null {
  if (!earlier) return null;
  const blocks = new Map(document.blocks.map((block) => [block.eId, block.text]));
  const facts = earlier.facts.filter((fact) => {
    if (fact.kind === 'absent') return true;
    return blocks.get(fact.at)?.includes(fact.kind === 'quote' ? fact.value : fact.quote) === true;
  });
  const metadata = earlier.metadata.filter(
    (entry) => entry.kind === 'entered' || blocks.get(entry.at)?.includes(entry.quote) === true,
  );
  return { ...earlier, facts, metadata };
}

/**
 * Turns an understood input into the files of a document: addresses and ledger, frontmatter, MDX, source with its decisions, report.
 * Everything that a build would check is checked here, before a byte is written.
 * @param folder the library
 * @throws FaultError when the result would not hold
 */
export function prepareImport(
  folder: string,
  id: string,
  understanding: Understanding,
  received: Received,
  earlier: Earlier,
  options: { kind?: string | undefined; official?: boolean | undefined; order: number; comments?: 'later' | undefined },
): Prepared {
  const { draft, elements, metadata } = understanding;
  const file = path.join(folder, 'documents', `${id}.mdx`);
  const title = elements.find((element) => element.kind === 'title')?.text ?? '';
  if (title.trim() === '')
    throw new FaultError({
      rule: 'import-without-text',
      what: '去掉页码、网页菜单等以后，这个文件里没有正文了，没有导入。',
      remedy: '请打开看看是不是拿错了文件；有正文的，只把正文另存为 .docx 或 .txt 再导入。',
    });

  const derived = deriveAddresses(elements);
  // The addresses of what was never published follow the outline, however often it is corrected.
  // A file that was lost does not take back what was given out.
  const unpublished =
    earlier.ledger.draft === true || (earlier.document === null && earlier.ledger.addresses.length === 0);
  const assigned = unpublished ? [] : proposeAddresses(derived, earlier.ledger);
  const addressed = applyAssigned(derived, assigned);
  const ids = addressed.blocks.map((block) => block.eId);
  const before = earlier.document?.frontmatter ?? null;
  const kept = stillTrue(before, addressed);
  const lost = (before?.facts ?? []).filter((fact) => !kept?.facts.includes(fact)).map(({ label }) => label);
  const fixed = { title, source: earlier.source, order: options.order, read: metadata, lost, kind: options.kind };
  const frontmatter = frontmatterOf(elements, ids, fixed, kept);
  const mdx = toMdx(elements, frontmatter);
  const document = readDocument(file, assigned, mdx);
  const { addresses, retired } = earlier.ledger;
  const ledger: Ledger = {
    ...(unpublished ? { draft: true } : {}),
    ...acceptChanges(document, unpublished ? { addresses: [], retired: [] } : { addresses, retired }),
    ...(assigned.length > 0 ? { assigned } : {}),
  };

  const origin = originOf(received, draft, metadata, earlier.origin, options.official);
  const sourceFolder = path.join(folder, 'sources', earlier.source);
  const source = {
    id: earlier.source,
    file: path.join(sourceFolder, origin.file),
    origin,
    decisionsFile: earlier.decisionsFile,
    decisions: draft.decisions,
    decisionLine: () => 1,
    lines: draft.lines,
  };
  const faults = [...verifyText(document, source).faults, ...checkDocument(document)];
  const annotationsFile = path.join(folder, 'annotations', `${id}.yaml`);
  if (existsSync(annotationsFile) && options.comments !== 'later') {
    const annotations = readYaml(annotationsFile, annotationsSchema, '登记校勘与注');
    faults.push(...resolveAnnotations(document, annotations, shownPath(annotationsFile)).faults);
  }
  if (faults.length > 0) throw new FaultError(faults);

  const report = makeReport(id, received.name, draft, elements, metadata);
  const within = (name: string): string => path.posix.join('sources', earlier.source, name);
  const files: StagedFile[] = [
    { path: within(received.file), content: received.bytes },
    ...(received.extracted === null ? [] : [{ path: within('extracted.txt'), content: received.extracted }]),
    { path: within('origin.yaml'), content: formatOrigin(origin) },
    {
      path: within('decisions.yaml'),
      content: formatDecisions(ownShape(decisionsSchema, draft.decisions, '整理记录')),
    },
    { path: within('report.md'), content: formatReport(report) },
    { path: within('report.json'), content: `${JSON.stringify(report, null, 1)}\n` },
    { path: path.posix.join('ledger', `${id}.yaml`), content: formatLedger(ledger) },
    { path: path.posix.join('documents', `${id}.mdx`), content: mdx },
  ];
  const taken = earlier.origin?.extracted ? [within(earlier.origin.extracted.file)] : [];
  const stale = taken.filter((name) => !files.some((file) => file.path === name));
  return { document, ledger, report, files, stale };
}
