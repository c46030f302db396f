import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
  type PDFObjectCopier,
} from '@cantoo/pdf-lib';

/** The tags of several PDFs as they are put together. */
export interface TagTree {
  /** The topmost element of each part. */
  roots: PDFRef[];
  /** By the numbers under which pages and links know them, the elements that they belong to. */
  parents: [key: number, value: PDFObject][];
  /** The first number that is free. */
  next: number;
  /** The tree itself. */
  ref: PDFRef;
}

const name = (text: string): PDFName => PDFName.of(text);

/** The entries of a number tree (ISO 32000-1, 7.9.7), leaves in order. */
function numbersOf(tree: PDFDict): [number, PDFObject][] {
  const kids = tree.lookupMaybe(name('Kids'), PDFArray);
  if (kids) return kids.asArray().flatMap((_, index) => numbersOf(kids.lookup(index, PDFDict)));
  const nums = tree.lookupMaybe(name('Nums'), PDFArray)?.asArray() ?? [];
  return nums.flatMap((value, index): [number, PDFObject][] =>
    index % 2 === 1 ? [[(nums[index - 1] as PDFNumber).asNumber(), value]] : [],
  );
}

function shift(holder: PDFDict, key: string, by: number): void {
  const number = holder.lookupMaybe(name(key), PDFNumber);
  if (number) holder.set(name(key), PDFNumber.of(number.asNumber() + by));
}

/**
 * Adds the tags of a part whose pages were copied. The numbers of its pages and links are moved to where they are free.
 * @param pages the copies
 */
export function addTags(
  tree: TagTree,
  part: PDFDocument,
  copier: PDFObjectCopier,
  context: PDFContext,
  pages: readonly PDFRef[],
): void {
  const own = part.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const top = own?.get(name('K'));
  if (!own || !(top instanceof PDFRef)) return;
  // Its way up leads to the part's own tree, which is not taken along.
  part.context.lookup(top, PDFDict).delete(name('P'));
  const root = copier.copy(top);
  context.lookup(root, PDFDict).set(name('P'), tree.ref);
  tree.roots.push(root);
  const numbers = numbersOf(own.lookup(name('ParentTree'), PDFDict));
  for (const [key, value] of numbers) tree.parents.push([key + tree.next, copier.copy(value)]);
  for (const ref of pages) {
    const page = context.lookup(ref, PDFDict);
    shift(page, 'StructParents', tree.next);
    for (const entry of page.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? []) {
      const link = context.lookupMaybe(entry, PDFDict);
      if (link) shift(link, 'StructParent', tree.next);
    }
  }
  tree.next += Math.max(-1, ...numbers.map(([key]) => key)) + 1;
}
