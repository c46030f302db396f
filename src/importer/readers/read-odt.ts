import type { SourceLines } from '../source-lines.ts';
import { brokenInput } from './input-fault.ts';
import { readOdtBlocks, type OdtContext } from './odt/read-body.ts';
import { OdtStyles } from './odt/styles.ts';
import { otherPackage } from './other-package.ts';
import { createOmissionLog } from './omission-log.ts';
import { child, elements, parseXml, textBelow, type XmlElement } from './parse-xml.ts';
import type { ZipParts } from './read-zip.ts';

const kind = ' OpenDocument 文档（.odt）';

/**
 * Lines of an OpenDocument text: paragraphs, headings, lists with their numbers, tables, text boxes, notes.
 * @throws FaultError when a part is damaged or breaks a bound
 */
export async function readOdt(zip: ZipParts, file: string): Promise<SourceLines> {
  const part = async (name: string): Promise<XmlElement | null> => {
    const bytes = await zip.read(name);
    return bytes === null ? null : parseXml(bytes, file, kind);
  };
  const content = await part('content.xml');
  const body = child(child(content ?? undefined, 'office:body'), 'office:text');
  if (content !== null && body === undefined) throw await otherPackage({ ...zip, names: ['mimetype'] }, file);
  if (body === undefined) throw brokenInput(file, kind);
  const omissions = createOmissionLog();
  const styles = new OdtStyles([await part('styles.xml'), content]);
  const context: OdtContext = { styles, omissions, file, notes: [], counts: new Map() };
  const lines = readOdtBlocks(body, context);
  lines.push(...context.notes);
  lines.forEach((line, index) => (line.line = index + 1));
  const meta = child((await part('meta.xml')) ?? undefined, 'office:meta');
  const title = elements(meta).find(({ name }) => name === 'dc:title');
  const words = title ? textBelow(title).trim() : '';
  if (zip.names.some((name) => name.startsWith('Basic/'))) omissions.count('宏（没有运行，也没有读取）');
  return {
    kind: 'odt',
    encoding: null,
    hardWrapped: false,
    ...(words === '' ? {} : { properties: { title: words } }),
    lines,
    omissions: omissions.list(),
  };
}
