import type { InputKind, SourceLines } from '../source-lines.ts';
import type { Container } from './detect-kind.ts';
import { readDoc } from './read-doc.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readOdt } from './read-odt.ts';
import { readOfd } from './read-ofd.ts';
import { readPdf } from './read-pdf.ts';
import { readRtf } from './read-rtf.ts';
import { readText } from './read-text.ts';
import { readWordXml } from './read-word-xml.ts';
import type { ZipParts } from './read-zip.ts';

/** A format that can be imported. To add one, add an entry here and its reader. */
export interface Format {
  kind: InputKind;
  /** Extensions that it rightly has, the usual one first. */
  extensions: readonly string[];
  /** What the bytes look like, as `detectKind` tells. */
  container: Container;
  /** For packages: tells by the names of its parts. */
  holds?: (names: readonly string[]) => boolean;
  /** Where several formats look alike, only files with one of the extensions are this one. */
  byExtension?: true;
  read: (bytes: Uint8Array, file: string, zip: ZipParts | null) => SourceLines | Promise<SourceLines>;
}

const unpacked = (read: (zip: ZipParts, file: string) => Promise<SourceLines>): Format['read'] => {
  return (_bytes, file, zip) => {
    if (zip === null) throw new Error('A package is read through its parts.');
    return read(zip, file);
  };
};

/** All formats, in the order in which they are asked. */
export const FORMATS: readonly Format[] = [
  { kind: 'docx', extensions: ['docx', 'docm', 'dotx', 'dotm', 'wps', 'wpt'], container: 'zip', holds: (names) => names.some((name) => name.endsWith('document.xml')) && !names.includes('OFD.xml'), read: unpacked(readDocx) },
  { kind: 'ofd', extensions: ['ofd'], container: 'zip', holds: (names) => names.includes('OFD.xml'), read: unpacked(readOfd) },
  { kind: 'odt', extensions: ['odt', 'ott'], container: 'zip', holds: (names) => names.includes('content.xml') && !names.includes('word/document.xml'), read: unpacked(readOdt) },
  { kind: 'doc', extensions: ['doc', 'dot', 'wps', 'wpt'], container: 'ole', read: readDoc },
  { kind: 'pdf', extensions: ['pdf'], container: 'pdf', read: readPdf },
  { kind: 'rtf', extensions: ['rtf', 'doc'], container: 'rtf', read: readRtf },
  { kind: 'docx', extensions: ['xml', 'doc', 'docx'], container: 'word-xml', read: readWordXml },
  { kind: 'html', extensions: ['html', 'htm', 'xhtml', 'shtml'], container: 'html', read: readHtml },
  { kind: 'md', extensions: ['md', 'markdown', 'mdx'], container: 'text', byExtension: true, read: readMarkdown },
  { kind: 'txt', extensions: ['txt', 'text', ''], container: 'text', read: readText },
]; // prettier-ignore
