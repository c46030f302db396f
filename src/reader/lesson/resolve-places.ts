import type { Lesson } from '../../lesson/lesson.ts';
import type { LessonPicture, LessonPlaces, PlainTable } from '../../lesson/lesson-places.ts';
import { anchorOf, labelOfPassage, passageBlocks } from '../../lesson/passage-blocks.ts';
import { placePath, readPlace } from '../../lesson/place.ts';
import { documentPath } from '../../model/page-paths.ts';
import type { LoadedDocument } from '../../search/engine/library.ts';
import { shardsBelow } from '../../search/engine/shards-below.ts';
import { bringScript } from '../dom/bring-script.ts';
import { citation } from '../reading/citation.ts';
import { bringEngine, type SearchEngine } from '../results/bring-engine.ts';

/** What stands at a place, ready to be shown, or what is to be said instead. */
export interface ResolvedPlace {
  /** The place as it is now: an address that was retired has given way to its successor. */
  at: string;
  /** 《讲话》二（一）, 表一　无锡与玄武, 六联共建; for what is gone, the place itself. */
  name: string;
  /** Spoken code of a passage; '' for anything else. */
  code: string;
  path: string;
  blocks: { code: string; label: string; heading: boolean; text: string; document: string; eId: string }[];
  table: PlainTable | null;
  /** The table's figure, in several widths; none for one of its rows. */
  pictures: LessonPicture[];
  quotations: { quote: string; citation: string }[];
  /** What the reader must know: that the address moved, or that there is nothing. */
  notice: string;
}

/** What places are looked up in. */
export interface Shelves {
  places: LessonPlaces;
  documents: ReadonlyMap<string, LoadedDocument>;
}

const root = (): string => document.documentElement.dataset['root'] ?? '';

function bringPlaces(): Promise<LessonPlaces> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error('lessons/places.js is missing'));
    const take = (): void => {
      const { places } = (globalThis as { zhangju?: { places?: LessonPlaces } }).zhangju ?? {};
      if (places) resolve(places);
      else fail();
    };
    bringScript('lessons/places.js', root(), take, fail);
  });
}

/**
 * Brings what is needed to show places: tables and terms, and the words of the documents that are named.
 * @throws when the files of the site are not there
 */
export async function bringShelves(ats: readonly string[]): Promise<Shelves> {
  const places = await bringPlaces();
  const named = new Set(
    ats.flatMap((at) => {
      const place = readPlace(at);
      return place?.kind === 'passage' ? [place.document] : [];
    }),
  );
  if (named.size === 0) return { places, documents: new Map() };
  const engine = await new Promise<SearchEngine>((resolve, reject) => {
    bringEngine(root(), resolve, () => reject(new Error('search/engine.js is missing')));
  });
  const source = shardsBelow(root());
  const manifest = await engine.loadManifest(source);
  const wanted = manifest.documents.filter(({ id }) => named.has(id));
  const { documents, missing } = await engine.loadDocuments(wanted, source);
  if (missing.length > 0) throw new Error(`no words of ${missing.map(({ id }) => id).join(', ')}`);
  return { places, documents: new Map(documents.map((each) => [each.id, each])) };
}

const nothing = { code: '', blocks: [], table: null, pictures: [], quotations: [], notice: '' };
const gone = (at: string): ResolvedPlace => ({
  ...nothing,
  at,
  name: at,
  path: '',
  notice: '这个地方在本站里已经没有了。',
});

function resolvePassage(at: string, id: string, eId: string, { places, documents }: Shelves): ResolvedPlace {
  const loaded = documents.get(id);
  if (!loaded) return gone(at);
  const outlined = {
    sections: loaded.sections,
    blocks: loaded.blocks.map(({ section, sentences, ...block }) => ({
      ...block,
      section: loaded.sections[section]?.eId ?? '',
      sentences: Array.from({ length: sentences.length / 2 }, (_, n) => ({
        start: sentences[2 * n]!,
        end: sentences[2 * n + 1]!,
      })),
    })),
  };
  const found = passageBlocks(outlined, eId);
  const first = outlined.sections.find((section) => section.eId === eId) ?? found[0]?.block;
  if (found.length === 0 || !first) {
    const successor = places.retired[id]?.[eId.replace(/-j\d+$/u, '')];
    if (typeof successor !== 'string') return gone(at);
    const now = resolvePassage(`${id}#${successor}`, id, successor, { places: { ...places, retired: {} }, documents });
    return now.notice === '' ? { ...now, notice: `原来的地址 ${eId} 已停用，文字现在在这里。` } : gone(at);
  }
  return {
    ...nothing,
    at,
    name: citation(loaded.shortTitle, labelOfPassage(first.label, eId)),
    code: first.code,
    path: documentPath(id, anchorOf(outlined, eId)),
    blocks: found.map(({ block: { code, label, kind, eId: own }, text }) => ({
      code,
      label: citation(loaded.shortTitle, label),
      heading: kind === 'heading' || kind === 'title',
      text,
      document: id,
      eId: own,
    })),
  };
}

/** Every place that a lesson shows or cites. */
export const placesOf = ({ sections }: Lesson): string[] =>
  sections.flatMap(({ at, questions }) => [
    at,
    ...questions.flatMap((question) => [
      ...(question.at === undefined ? [] : [question.at]),
      ...question.answers.map((answer) => answer.at),
    ]),
  ]);

/** What stands at a place now. */
export function resolvePlace(at: string, shelves: Shelves): ResolvedPlace {
  const place = readPlace(at);
  if (!place) return gone(at);
  if (place.kind === 'passage') return resolvePassage(at, place.document, place.eId, shelves);
  if (place.kind === 'term') {
    const term = shelves.places.terms[place.term];
    return term ? { ...nothing, at, name: term.term, path: placePath(place), quotations: term.quotations } : gone(at);
  }
  const table = shelves.places.tables[place.table];
  const rows = table?.rows.filter(({ key }) => place.row === null || key === place.row) ?? [];
  if (!table || rows.length === 0) return gone(at);
  const pictures = place.row === null ? (shelves.places.pictures[place.table] ?? []) : [];
  const name = place.row === null ? table.title : `${table.title} · ${rows[0]?.name ?? ''}`;
  return { ...nothing, at, name, path: placePath(place), table: { ...table, rows }, pictures };
}
