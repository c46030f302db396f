import { foldText } from '../core/fold.ts';
import { findByLabel } from '../core/find-by-label.ts';
import { namesMeant } from '../core/short-name.ts';
import { readTypedAddress } from '../core/typed-address.ts';
import { readPastedLink } from '../core/pasted-link.ts';
import type { Manifest } from '../core/shard-format.ts';
import { loadDocuments, loadTitles } from './library.ts';
import type { ShardSource } from './load-shard.ts';

/** A place that a typed address names. */
export interface FoundPlace {
  document: string;
  eId: string;
  /** E.g. `讲话 二（一）第3段`. */
  name: string;
  /** The words that stand there. */
  text: string;
}

// Beyond this many documents an address without a document's name is looked up in none: reading them all would be slow.
const fewDocuments = 50;
const looksLikeAddress = /\d$|[零〇一二三四五六七八九十百\d][)）]?[编章节条款项目段行]|[(（].+[)）]|导语|题名/;

/** Places that a query is the address of, or the link to: `2-1-3`, `讲话 2—1—3`, `《讲话》二（一）第3段`, `反恐怖主义法第三条`. */
export async function findPlaces(typed: string, manifest: Manifest, source: ShardSource): Promise<FoundPlace[]> {
  const link = readPastedLink(typed)?.passage;
  if (link) return findLinked(link, manifest, source);
  if (typed.length > 80 || !looksLikeAddress.test(foldText(typed))) return [];
  const titles = (await loadTitles(manifest, source)) ?? [];
  const namesOf = (place: number) => [manifest.documents[place]!.id, ...(titles[place] ?? [])];
  const allNames = manifest.documents.flatMap((_, place) => namesOf(place));
  const address = readTypedAddress(typed, allNames);
  if (!address) return [];
  const few = manifest.documents.length <= fewDocuments ? manifest.documents : [];
  const meant = new Set(namesMeant(address.name, allNames));
  const named = manifest.documents.filter((_, place) => namesOf(place).some((each) => meant.has(each)));
  const { documents } = await loadDocuments(address.name === '' ? few : named, source);
  const found = documents.flatMap(({ id, shortTitle, blocks }) => {
    const block = address.spoken
      ? blocks.find(({ code }) => foldText(code) === address.place)
      : findByLabel(blocks, address.place);
    return block ? [{ document: id, eId: block.eId, name: `${shortTitle} ${block.label}`, text: block.text }] : [];
  });
  return found;
}
// An address that was retired is kept by the page itself, which says where its words are now.
async function findLinked(
  { document, eId }: { document: string; eId: string },
  manifest: Manifest,
  source: ShardSource,
): Promise<FoundPlace[]> {
  const { documents } = await loadDocuments(
    manifest.documents.filter(({ id }) => id === document),
    source,
  );
  return documents.map(({ id, shortTitle, blocks }) => {
    const block = blocks.find((each) => each.eId === eId.replace(/-j\d+$/u, ''));
    return { document: id, eId, name: `${shortTitle} ${block?.label ?? eId}`, text: block?.text ?? '' };
  });
}
