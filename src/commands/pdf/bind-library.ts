import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObjectCopier,
  PDFPage,
  type PDFPageLeaf,
  PDFRef,
} from '@cantoo/pdf-lib';
import { addTags, type TagTree } from './bind-tags.ts';

/** A PDF that becomes a part of another. */
export interface BoundPart {
  /** Its name among the bookmarks. */
  title: string;
  pdf: Uint8Array;
}

const name = (text: string): PDFName => PDFName.of(text);

/** Gives the places that links within a part lead to names that no other part has. */
function renamePlaces(part: PDFDocument, prefix: string): PDFDict | undefined {
  const places = part.catalog.lookupMaybe(name('Dests'), PDFDict);
  for (const [key, place] of places?.entries() ?? []) {
    places?.delete(key);
    places?.set(name(prefix + key.decodeText()), place);
  }
  for (const page of part.getPages())
    for (const entry of page.node.Annots()?.asArray() ?? []) {
      const link = part.context.lookupMaybe(entry, PDFDict);
      const to = link?.get(name('Dest'));
      if (to instanceof PDFName) link?.set(name('Dest'), name(prefix + to.decodeText()));
    }
  return places;
}

/**
 * PDFs as one: their pages in order, each part a bookmark with its own bookmarks below, folded; their tags as one tree (ISO 32000-1, 12.3.3
 * and 14.7), so that programs that read aloud find their way. Links within a part stay.
 */
export async function bindLibrary(title: string, parts: readonly BoundPart[]): Promise<Uint8Array> {
  const book = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = book;
  book.setTitle(title, { showInWindowTitleBar: true });
  book.setLanguage('zh-CN');
  const outline = context.obj({ Type: 'Outlines' });
  const outlineRef = context.register(outline);
  const places = context.obj({});
  const tags: TagTree = { roots: [], parents: [], next: 0, ref: context.nextRef() };
  const items: PDFRef[] = [];
  for (const [index, { title: own, pdf }] of parts.entries()) {
    const part = await PDFDocument.load(pdf, { updateMetadata: false });
    const copier = PDFObjectCopier.for(part.context, context);
    const moved = renamePlaces(part, `${String(index)}.`);
    // By their references: what else points at a page is to point at the copy.
    const pages = part.getPages().map(({ ref }) => copier.copy(ref));
    for (const ref of pages) book.addPage(PDFPage.of(context.lookup(ref) as PDFPageLeaf, ref, book));
    for (const [key, place] of moved?.entries() ?? []) places.set(key, copier.copy(place));
    addTags(tags, part, copier, context, pages);
    const old = part.catalog.get(name('Outlines'));
    const ref = old instanceof PDFRef ? copier.copy(old) : context.register(context.obj({}));
    const item = context.lookup(ref, PDFDict);
    item.delete(name('Type'));
    item.set(name('Title'), PDFHexString.fromText(own));
    item.set(name('Parent'), outlineRef);
    item.set(name('Dest'), context.obj([pages[0]!, name('XYZ'), null, null, null]));
    const count = item.lookupMaybe(name('Count'), PDFNumber)?.asNumber() ?? 0;
    if (count !== 0) item.set(name('Count'), PDFNumber.of(-Math.abs(count)));
    items.push(ref);
  }
  for (const [index, ref] of items.entries()) {
    const item = context.lookup(ref, PDFDict);
    if (index > 0) item.set(name('Prev'), items[index - 1]!);
    if (index < items.length - 1) item.set(name('Next'), items[index + 1]!);
  }
  if (items.length > 0) {
    outline.set(name('First'), items[0]!);
    outline.set(name('Last'), items.at(-1)!);
    outline.set(name('Count'), PDFNumber.of(items.length));
  }
  catalog.set(name('Outlines'), outlineRef);
  catalog.set(name('PageMode'), name('UseOutlines'));
  catalog.set(name('Dests'), places);
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }));
  const nums = tags.parents.flatMap(([key, value]) => [PDFNumber.of(key), value]);
  const parents = context.obj({ Nums: nums });
  context.assign(
    tags.ref,
    context.obj({ Type: 'StructTreeRoot', K: tags.roots, ParentTree: parents, ParentTreeNextKey: tags.next }),
  );
  catalog.set(name('StructTreeRoot'), tags.ref);
  return book.save();
}
