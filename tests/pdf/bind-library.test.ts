import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { bindLibrary } from '../../src/commands/pdf/bind-library.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** What of a bookmark is looked at; its own are of the same kind, which the library's types do not say. */
interface Bookmark {
  title: string;
  dest: unknown;
  items: Bookmark[];
}

/** A PDF as Chromium writes it: a bookmark on its last page, a link to a named place, tags known by numbers from 0. */
async function part(words: string, pages: number): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  const { context, catalog } = made;
  for (let n = 0; n < pages; n += 1) made.addPage([200, 200]).drawText(`${words} ${String(n)}`);
  const last = made.getPages().at(-1)!;
  const outline = context.register(context.obj({ Type: 'Outlines' }));
  const item = context.obj({ Parent: outline, Dest: context.obj([last.ref, name('XYZ'), 0, 100, 0]) });
  item.set(name('Title'), PDFHexString.fromText(`${words}的一节`));
  const entry = context.register(item);
  for (const end of ['First', 'Last']) context.lookup(outline, PDFDict).set(name(end), entry);
  context.lookup(outline, PDFDict).set(name('Count'), PDFNumber.of(1));
  catalog.set(name('Outlines'), outline);
  catalog.set(name('Dests'), context.obj({ main: context.obj([last.ref, name('XYZ'), 0, 50, 0]) }));
  const tree = context.nextRef();
  const top = context.register(context.obj({ Type: 'StructElem', S: 'Document', P: tree, K: [] }));
  const link = context.register(
    context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], Dest: name('main'), StructParent: 1 }),
  );
  made.getPages()[0]!.node.set(name('Annots'), context.obj([link]));
  made.getPages()[0]!.node.set(name('StructParents'), PDFNumber.of(0));
  const numbers = context.obj({ Nums: [0, top, 1, top] });
  context.assign(tree, context.obj({ Type: 'StructTreeRoot', K: top, ParentTree: numbers, ParentTreeNextKey: 2 }));
  catalog.set(name('StructTreeRoot'), tree);
  return made.save();
}

it('binds PDFs to one with the bookmarks, the links and the tags of each', async () => {
  const bytes = await bindLibrary('文库', [
    { title: '甲', pdf: await part('one', 2) },
    { title: '乙', pdf: await part('two', 1) },
  ]);
  const book = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pageOf = async (place: unknown): Promise<number> => {
    const found = typeof place === 'string' ? await book.getDestination(place) : (place as unknown[]);
    return 1 + (await book.getPageIndex(found?.[0] as { num: number; gen: number }));
  };
  const textOf = async (n: number): Promise<string> => {
    const { items } = await (await book.getPage(n)).getTextContent();
    return items.map((each) => ('str' in each ? each.str : '')).join('');
  };
  expect(await Promise.all([1, 2, 3].map(textOf))).toEqual(['one 0', 'one 1', 'two 0']);
  const outline = (await book.getOutline()) as Bookmark[];
  expect(outline.map(({ title, items }) => [title, items.map((each) => each.title)])).toEqual([
    ['甲', ['one的一节']],
    ['乙', ['two的一节']],
  ]);
  expect(await Promise.all(outline.map(({ dest }) => pageOf(dest)))).toEqual([1, 3]);
  expect(await Promise.all(outline.map(({ items }) => pageOf(items[0]?.dest)))).toEqual([2, 3]);
  const links = await Promise.all(
    [1, 3].map(async (n) => {
      const [link] = (await (await book.getPage(n)).getAnnotations()) as { dest: unknown }[];
      return link?.dest;
    }),
  );
  expect(await Promise.all(links.map(pageOf))).toEqual([2, 3]);

  const again = await PDFDocument.load(bytes);
  const tree = again.catalog.lookup(name('StructTreeRoot'), PDFDict);
  expect(tree.lookup(name('K'))?.toString()).toMatch(/^\[ \d+ 0 R \d+ 0 R \]$/u);
  expect(tree.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'))?.toString()).toMatch(
    /^\[ 0 (\d+ 0 R) 1 \1 2 (\d+ 0 R) 3 \2 \]$/u,
  );
  const numbers = again.getPages().map(({ node }) => node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber());
  expect(numbers).toEqual([0, undefined, 2]);
});
