import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDocx, paragraph } from '../../importer-readers/support/make-docx.ts';
import { runNode } from '../../support/command.ts';

/** Texts that look like code, one a paragraph of `documents/body.html`. */
export const payloads = JSON.parse(
  readFileSync(new URL('../../importer/fixtures/payloads.json', import.meta.url), 'utf8'),
) as string[];

/** Payloads that are the title of a document each, and are searched for. */
export const TITLES = [
  payloads.find((text) => text.startsWith('<script>')) ?? '',
  payloads.find((text) => text.startsWith('<img')) ?? '',
  '{process.exit()}',
] as const;

/** Titles of documents that hold nothing of the kind; the first is `documents/harmless.html`. */
export const HARMLESS = ['关于修路的通知', '关于铺路的意见', '关于看灯的规定'] as const;

const STYLES = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';
const titled = (title: string, paragraphs: readonly string[]): Uint8Array =>
  makeDocx({
    styles: STYLES,
    body: paragraph(title, '<w:pStyle w:val="T"/>') + paragraphs.map((text) => paragraph(text)).join(''),
  });

/** Imports, into an empty library, more documents than a menu can name, most of them hostile. */
export async function writeHostileLibrary(folder: string): Promise<void> {
  const library = path.join(folder, 'library');
  const inputs = path.join(folder, 'inputs');
  for (const each of [library, inputs]) mkdirSync(each, { recursive: true });
  writeFileSync(path.join(library, 'site.yaml'), 'name: 试\nmotto: 试\nintroduction: 试\n');
  const plain = ['五月开工，十月完工。'];
  const [harmless, ...others] = HARMLESS;
  const files: [name: string, bytes: Uint8Array][] = [
    ['harmless', titled(harmless, plain)],
    ['body', titled('关于文字安全的通知', payloads)],
    ...TITLES.map((title, index): [string, Uint8Array] => [`title-${String(index)}`, titled(title, plain)]),
    ...others.map((title, index): [string, Uint8Array] => [`harmless-${String(index)}`, titled(title, plain)]),
  ];
  const named = files.map(([name, bytes]) => {
    const file = path.join(inputs, `${name}.docx`);
    writeFileSync(file, bytes);
    return file;
  });
  const { code, stdout, stderr } = await runNode(['scripts/import.ts', ...named, '--content', library]);
  if (code !== 0) throw new Error(`the hostile library could not be imported:\n${stdout}${stderr}`);
}
