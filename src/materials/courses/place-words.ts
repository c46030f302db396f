import type { Edition } from '../../edition/edition.ts';
import type { PlainTable } from '../../lesson/lesson-places.ts';
import { anchorOf, labelOfPassage, passageBlocks } from '../../lesson/passage-blocks.ts';
import { placePath, readPlace } from '../../lesson/place.ts';
import type { Block } from '../../model/document.ts';
import { documentPath } from '../../model/page-paths.ts';
import { shownValue } from '../evidence/shown-value.ts';
import { cellStatements } from '../tables/cell-statements.ts';
import type { LoadedDataset } from '../tables/load-datasets.ts';
import { tableName } from '../tables/paths.ts';
import type { Glossary } from '../terms/schema.ts';

/** What stands at a place, ready to be shown. */
export interface PlaceWords {
  /** 《讲话》二（一）, 表一　无锡与玄武, 六联共建. */
  name: string;
  /** Spoken code of a passage; '' for anything else. */
  code: string;
  path: string;
  blocks: { block: Block; text: string }[];
  table: PlainTable | null;
  quotations: { at: string; quote: string }[];
}

/** What places are looked up in. */
export interface PlaceShelves {
  editions: readonly Edition[];
  datasets: readonly LoadedDataset[];
  terms: readonly Glossary['terms'][number][];
}

/** A table in plain words; with `row`, that row only. */
export function plainTable({ data }: LoadedDataset, row: string | null = null): PlainTable {
  return {
    title: `${tableName(data.order)}　${data.title}`,
    head: data.rowsAre,
    columns: data.columns.map(({ name }) => name),
    rows: data.rows
      .filter(({ key }) => row === null || key === row)
      .map((each) => ({
        key: each.key,
        name: each.name,
        cells: data.columns.map(({ key }) => cellStatements(each, key).map(shownValue).join('；')),
      })),
  };
}

/**
 * The words at a place of a checked library.
 * @throws Error when there is no such place
 */
export function placeWords(at: string, { editions, datasets, terms }: PlaceShelves): PlaceWords {
  const place = readPlace(at);
  const none = { code: '', blocks: [], table: null, quotations: [] };
  if (place?.kind === 'passage') {
    const document = editions.find(({ document: { id } }) => id === place.document)?.document;
    const blocks = document ? passageBlocks(document, place.eId) : [];
    const section = document?.sections.find(({ eId }) => eId === place.eId);
    const first = section ?? blocks[0]?.block;
    if (document && first)
      return {
        ...none,
        name: `《${document.shortTitle}》${labelOfPassage(first.label, place.eId)}`,
        code: first.code,
        path: documentPath(document.id, anchorOf(document, place.eId)),
        blocks,
      };
  }
  if (place?.kind === 'table') {
    const dataset = datasets.find(({ id }) => id === place.table);
    if (dataset) {
      const table = plainTable(dataset, place.row);
      const row = place.row === null ? '' : ` · ${table.rows[0]?.name ?? ''}`;
      return { ...none, name: `${table.title}${row}`, path: placePath(place), table };
    }
  }
  if (place?.kind === 'term') {
    const term = terms.find(({ key }) => key === place.term);
    if (term) return { ...none, name: term.term, path: placePath(place), quotations: term.quotations };
  }
  throw new Error(`没有 ${at} 这个地方`);
}
