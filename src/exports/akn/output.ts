import { create } from 'xmlbuilder2';
import type { Edition } from '../../edition/edition.ts';
import { perDocument, type Output } from '../output.ts';
import { checkCharacters } from '../xml/check-characters.ts';
import { writeBody } from './write-body.ts';
import { writeMeta } from './write-meta.ts';
import { xmlText } from '../xml/xml-text.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * A document as Akoma Ntoso 1.0 (OASIS LegalDocML): the same addresses, the same words.
 * @throws FaultError for characters that XML cannot hold
 */
export function writeAkomaNtoso(edition: Edition): string {
  checkCharacters(edition);
  const root = create({ defaultNamespace: { ele: NAMESPACE } }).ele('akomaNtoso');
  const document = root.ele('doc', { name: edition.document.genre });
  writeMeta(document, edition);
  writeBody(document, edition);
  return xmlText(root);
}

/** Akoma Ntoso, a file for each document. */
export const akomaNtoso: Output = {
  name: 'akn',
  summary: 'Akoma Ntoso（国际通行的法律文件 XML 标准），一篇一个 .xml',
  files: perDocument('xml', writeAkomaNtoso),
};
