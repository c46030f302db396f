import { SaxesParser } from 'saxes';
import type { Edition } from '../../../src/edition/edition.ts';
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

/** A comment as a file has it: the words between its two marks, in its block, and what it says, part by part. */
export interface CommentRead {
  address: string | undefined;
  words: string;
  parts: [name: string, text: string][];
}

/** The comments of a document in Akoma Ntoso, by the name of their note. */
export function commentsRead(xml: string): Map<string, CommentRead> {
  const comments = new Map<string, CommentRead>();
  const of = (name: string): CommentRead => {
    const known = comments.get(name) ?? { address: undefined, words: '', parts: [] };
    comments.set(name, known);
    return known;
  };
  const between = new Set<string>();
  const open: { name: string; eId: string | undefined; class: string | undefined }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const { eId, class: kind, href } = attributes;
    if (name === 'marker') {
      const note = eId!.replace(/__from$/u, '');
      between.add(note);
      const block = open.findLast((each) => each.eId !== undefined && !/-j\d+$/u.test(each.eId));
      of(note).address = block?.eId?.replace(/__heading$/u, '');
    }
    if (name === 'noteRef' && !between.delete(href!.slice(1))) throw new Error(`${href!} has no marker`);
    open.push({ name, eId, class: kind });
    const note = open.find((each) => each.name === 'note');
    if (note && name === 'p') of(note.eId!).parts.push([kind!, '']);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    for (const note of between) of(note).words += text;
    const note = open.find((each) => each.name === 'note');
    const part = note && of(note.eId!).parts.at(-1);
    if (part) part[1] += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  if (between.size > 0) throw new Error(`${[...between].join()} has no end`);
  return comments;
}

/** The same as the library knows them. */
export function commentsOf({ annotations }: Pick<Edition, 'annotations'>): Map<string, CommentRead> {
  return new Map(
    annotations.map(({ number, block, words, comment }) => [
      `note__${String(number)}`,
      {
        address: block,
        words,
        parts: [
          ['words', words],
          ['type', comment.type],
          ...(comment.kind === 'note'
            ? [['text', comment.text] as const, ...comment.see.map(({ words: quoted }) => ['see', quoted] as const)]
            : [
                ...(comment.suspected === undefined ? [] : [['suspected', comment.suspected] as const]),
                ['reason', comment.reason] as const,
              ]),
        ].map(([name, text]): [string, string] => [name, text]),
      },
    ]),
  );
}
