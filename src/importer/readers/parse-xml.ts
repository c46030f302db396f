import { SaxesParser } from 'saxes';
import { brokenInput, inputFault, oversizedInput } from './input-fault.ts';
import { MAX_NESTING, MAX_NODES } from './limits.ts';

/** An element of an office file's XML. */
export interface XmlElement {
  /** Short prefix of a known namespace and local name, e.g. `w:p`; other namespaces: local name only. */
  name: string;
  /** By local name; attributes of the relationships namespace with `r:` before it. */
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://schemas.microsoft.com/office/word/2003/wordml': 'w:',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office:',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text:',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style:',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table:',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw:',
};

/**
 * Parses one XML part into a tree with bounded depth and size. A DOCTYPE is refused, so no entity can be declared.
 * @throws FaultError when the XML is not well-formed or breaks a bound.
 */
export function parseXml(bytes: Uint8Array, file: string, kind: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let nodes = 0;
  const add = (child: XmlElement | string): void => {
    nodes += 1;
    if (nodes > MAX_NODES) throw oversizedInput(file, `内容超过 ${String(MAX_NODES / 10_000)} 万个节点`);
    open.at(-1)!.children.push(child);
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (cause) => {
    throw brokenInput(file, kind, cause);
  });
  parser.on('doctype', () => {
    throw inputFault(
      'input-doctype',
      file,
      '这个文件的内部声明了 DOCTYPE（可以用来读本机文件或撑爆内存），正常的公文里不会有，已拒绝读取。',
      '请核对来源；确实是公文的，请用 Word 或 WPS 打开后另存一份再导入。',
    );
  });
  parser.on('opentag', (tag) => {
    if (open.length > MAX_NESTING) throw oversizedInput(file, `内部嵌套超过 ${String(MAX_NESTING)} 层`);
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const { uri, local, value } of Object.values(tag.attributes)) {
      attributes[prefixes[uri] === 'r:' ? `r:${local}` : local] = value;
    }
    const element: XmlElement = { name: (prefixes[tag.uri] ?? '') + tag.local, attributes, children: [] };
    add(element);
    if (!tag.isSelfClosing) open.push(element);
  });
  parser.on('closetag', (tag) => {
    if (!tag.isSelfClosing) open.pop();
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(decodeXml(bytes, file, kind)).close();
  const top = elements(root)[0];
  if (top === undefined) throw brokenInput(file, kind);
  return top;
}

/** Child elements, without the text between them. */
export function elements(parent: XmlElement | undefined): XmlElement[] {
  return (parent?.children ?? []).filter((child) => typeof child !== 'string');
}

/** First child element of a name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return elements(parent).find((element) => element.name === name);
}

/** All text below an element, in order. */
export function textBelow(element: XmlElement): string {
  return element.children.map((part) => (typeof part === 'string' ? part : textBelow(part))).join('');
}

/** Office files are UTF-8 or, rarely, UTF-16 with a byte order mark. */
function decodeXml(bytes: Uint8Array, file: string, kind: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw brokenInput(file, kind, cause);
  }
}
