import { create } from 'xmlbuilder2';
import type { Edition } from '../../edition/edition.ts';
import { perDocument, type Output } from '../output.ts';
import { checkCharacters } from '../xml/check-characters.ts';
import { writeApparatus } from './write-apparatus.ts';
import { writeHeader } from './write-header.ts';
import { writeText } from './write-text.ts';
import { xmlText } from '../xml/xml-text.ts';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/**
 * A document as an edition in TEI P5, its 校勘 as apparatus: the same addresses, the same words.
 * @throws FaultError for characters that XML cannot hold
 */
export function writeTei(edition: Edition): string {
  checkCharacters(edition);
  const root = create({ defaultNamespace: { ele: NAMESPACE } }).ele('TEI', {
    'xml:lang': 'zh-CN',
  });
  writeHeader(root, edition);
  const text = root.ele('text');
  writeText(text, edition);
  writeApparatus(text, edition.annotations);
  return xmlText(root);
}

/** TEI, a file for each document. */
export const tei: Output = {
  name: 'tei',
  summary: 'TEI（学术整理本的 XML 标准），校勘作为校勘记，一篇一个 .xml',
  files: perDocument('xml', writeTei),
};
