import type { SourceLines } from '../source-lines.ts';
import { brokenInput } from './input-fault.ts';
import { child, elements, parseXml, type XmlElement } from './parse-xml.ts';
import { readWord } from './read-docx.ts';

const kind = 'Word 文档（XML）';

/**
 * Lines of a Word document saved as one XML file: a package in one file (Flat OPC), or Word 2003's own XML.
 * @throws FaultError when it is damaged, another program's, or breaks a bound
 */
export async function readWordXml(bytes: Uint8Array, file: string): Promise<SourceLines> {
  const root = parseXml(bytes, file, kind);
  const parts = root.name === 'package' ? packaged(root) : root.name === 'w:wordDocument' ? of2003(root) : null;
  if (!parts) throw brokenInput(file, kind);
  const part = (name: string): Promise<XmlElement | null> => Promise.resolve(parts.get(name) ?? null);
  return readWord({ names: [...parts.keys()], part }, file);
}

/** Parts of a package by their names without the slash at the head. */
function packaged(root: XmlElement): Map<string, XmlElement> {
  return new Map(
    elements(root).flatMap((part): [string, XmlElement][] => {
      const content = elements(child(part, 'xmlData'))[0];
      return content ? [[(part.attributes['name'] ?? '').replace(/^\//u, ''), content]] : [];
    }),
  );
}

/** Word 2003's document as the parts that later versions have; its numbers are written down where they are drawn. */
function of2003(root: XmlElement): Map<string, XmlElement> {
  const parts = new Map<string, XmlElement>([['word/document.xml', root]]);
  const styles = child(root, 'w:styles');
  if (styles) parts.set('word/styles.xml', styles);
  return parts;
}
