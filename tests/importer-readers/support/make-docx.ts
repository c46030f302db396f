import { makeZip, type ZipEntry } from './make-zip.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const namespaces = [
  `xmlns:w="${main}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

/** Parts of a Word document, as XML inside their root elements. */
export interface DocxParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  settings?: string;
  comments?: string;
  header1?: string;
}

const roots: Record<Exclude<keyof DocxParts, 'body'>, string> = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  settings: 'settings',
  comments: 'comments',
  header1: 'hdr',
};

/** The smallest package that Word opens, with the parts given. */
export function makeDocx(parts: DocxParts, more: readonly ZipEntry[] = []): Uint8Array {
  const entries: ZipEntry[] = [
    {
      name: '[Content_Types].xml',
      data: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      name: '_rels/.rels',
      data: `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { name: 'word/document.xml', data: `${head}<w:document ${namespaces}><w:body>${parts.body}</w:body></w:document>` },
  ];
  for (const [name, root] of Object.entries(roots)) {
    const xml = parts[name as keyof typeof roots];
    if (xml !== undefined)
      entries.push({ name: `word/${name}.xml`, data: `${head}<w:${root} ${namespaces}>${xml}</w:${root}>` });
  }
  return makeZip([...entries, ...more]);
}

/** A paragraph with one run of text; `properties` is XML inside `w:pPr`, `run` inside `w:rPr`. */
export function paragraph(text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
