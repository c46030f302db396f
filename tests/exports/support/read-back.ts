import { SaxesParser } from 'saxes';
import type { StructuredDocument } from '../../../src/model/document.ts';

/** The words of every element that has an address, by address, in order. */
export function wordsByAddress(xml: string, attribute: 'eId' | 'xml:id'): Map<string, string> {
  const words = new Map<string, string>();
  const open: (string | undefined)[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes }) => {
    const address = attributes[attribute];
    open.push(address);
    if (address === undefined) return;
    if (words.has(address)) throw new Error(`${address} stands twice`);
    words.set(address, '');
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    for (const address of open) if (address !== undefined) words.set(address, words.get(address)! + text);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return words;
}

/** Every address that a document has, sentences included, with its words, as the library knows them. */
export function addressesOf({ blocks }: Pick<StructuredDocument, 'blocks'>): [string, string][] {
  return blocks.flatMap(({ eId, kind, text, sentences }): [string, string][] => [
    [eId, text],
    ...(sentences.length < 2 || kind === 'heading' || kind === 'title'
      ? []
      : sentences.map(({ start, end }, index): [string, string] => [
          `${eId}-j${String(index + 1)}`,
          text.slice(start, end),
        ])),
  ]);
}

/** The same as it stands in a file: Akoma Ntoso gives the words of a heading an element of their own within the section. */
export function readBack(xml: string, kind: 'akn' | 'tei', addresses: readonly [string, string][]): [string, string][] {
  const words = wordsByAddress(xml, kind === 'akn' ? 'eId' : 'xml:id');
  const wanted = new Set(addresses.map(([address]) => address));
  return [...words].flatMap(([address, text]): [string, string][] => {
    if (wanted.has(address)) return [[address, words.get(`${address}__heading`) ?? text]];
    return [];
  });
}
