import type { SourceLines } from '../source-lines.ts';
import type { RunContext } from './docx/collect-runs.ts';
import { readNumbering } from './docx/numbering.ts';
import { readBlocks } from './docx/read-body.ts';
import type { BodyContext } from './docx/body-context.ts';
import { numberNotes, readNotes } from './docx/read-notes.ts';
import { readStyles } from './docx/styles.ts';
import { brokenInput } from './input-fault.ts';
import { createOmissionLog, type OmissionLog } from './omission-log.ts';
import { child, elements, parseXml, textBelow, type XmlElement } from './parse-xml.ts';
import type { ZipParts } from './read-zip.ts';

const kind = 'Word 文档（.docx）';

/**
 * Lines of a Word document: one per paragraph or soft-broken piece, one per table, then the notes.
 * @throws FaultError when a part is damaged or breaks a bound.
 */
export async function readDocx(zip: ZipParts, file: string): Promise<SourceLines> {
  const part = async (name: string): Promise<XmlElement | null> => {
    const bytes = await zip.read(name);
    return bytes === null ? null : parseXml(bytes, file, kind);
  };
  return readWord({ names: zip.names, part }, file);
}

/** The parts of a Word document, whatever holds them. */
export interface WordParts {
  names: readonly string[];
  part: (name: string) => Promise<XmlElement | null>;
}

/**
 * Lines of a Word document from its parts.
 * @throws FaultError when it has no body
 */
export async function readWord(zip: WordParts, file: string): Promise<SourceLines> {
  const { part } = zip;
  const main = await mainPart(zip, part);
  const document = await part(main);
  const body = document === null ? undefined : child(document, 'w:body');
  if (body === undefined) throw brokenInput(file, kind);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const beside = (name: string): Promise<XmlElement | null> => part(folder + name);
  const styles = readStyles(await beside('styles.xml'));
  const omissions = createOmissionLog();
  const numbers = numberNotes(await beside('settings.xml'), body);
  const runs: RunContext = { styles, omissions, fields: [], noteMark: numbers.mark };
  const numbering = readNumbering(await beside('numbering.xml'), styles);
  const context: BodyContext = { ...runs, numbering, file, paragraphs: 0 };
  const lines = readBlocks(body, context);
  const notes = { footnote: await beside('footnotes.xml'), endnote: await beside('endnotes.xml') };
  context.fields.length = 0;
  lines.push(...readNotes(numbers, notes, context));
  await reportAround(zip, folder, part, omissions);
  const title = textBelow(
    child((await part('docProps/core.xml')) ?? undefined, 'dc:title') ?? { name: '', attributes: {}, children: [] },
  ).trim();
  const properties = title === '' ? {} : { properties: { title } };
  return { kind: 'docx', encoding: null, hardWrapped: false, ...properties, lines, omissions: omissions.list() };
}

/** Name of the main part: where the package's relationships say it is, else the usual place. */
async function mainPart(zip: WordParts, part: (name: string) => Promise<XmlElement | null>): Promise<string> {
  const relationship = elements((await part('_rels/.rels')) ?? undefined).find(({ attributes }) =>
    (attributes['Type'] ?? '').endsWith('/officeDocument'),
  );
  const target = (relationship?.attributes['Target'] ?? '').replace(/^\//, '');
  return zip.names.includes(target) ? target : 'word/document.xml';
}

/** Words that stand beside the text: headers, footers, comments; and macros, which are never looked into. */
async function reportAround(
  zip: WordParts,
  folder: string,
  part: (name: string) => Promise<XmlElement | null>,
  omissions: OmissionLog,
): Promise<void> {
  for (const name of zip.names.filter((name) => name.startsWith(folder) && name.endsWith('.xml'))) {
    const place = /^(header|footer|comments)\d*\.xml$/.exec(name.slice(folder.length))?.[1];
    if (place === undefined) continue;
    const reason = place === 'comments' ? '批注' : place === 'header' ? '页眉' : '页脚';
    const root = await part(name);
    for (const block of elements(root ?? undefined)) omissions.add(reason, wordsBelow(block));
  }
  if (zip.names.some((name) => name.endsWith('vbaProject.bin'))) omissions.count('宏（没有运行，也没有读取）');
}

/** Text of `w:t` below an element; a paragraph's end is a space. */
function wordsBelow(element: XmlElement): string {
  if (element.name === 'w:t') return textBelow(element);
  if (element.name === 'w:pPr' || element.name === 'w:instrText') return '';
  return elements(element).map(wordsBelow).join('') + (element.name === 'w:p' ? ' ' : '');
}
