import { documentPath, pagePath } from '../model/page-paths.ts';

/** A place in the library that can be taught. */
export type Place =
  | { kind: 'passage'; document: string; eId: string }
  | { kind: 'table'; table: string; row: string | null }
  | { kind: 'term'; term: string };

const NAME = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const PASSAGE = new RegExp(`^(${NAME})#(${NAME})$`, 'u');
const TABLE = new RegExp(`^table:(${NAME})(?:#(${NAME}))?$`, 'u');
const TERM = new RegExp(`^term:(${NAME})$`, 'u');

/** Reads `tongzhi#s2-1-p3`, `tongzhi#s2-1-p3-j2`, `table:ge-jiedao`, `table:ge-jiedao#donglou`, `term:zuowei`; null for anything else. */
export function readPlace(at: string): Place | null {
  const [, document, eId] = PASSAGE.exec(at) ?? [];
  if (document !== undefined && eId !== undefined) return { kind: 'passage', document, eId };
  const [, table, row] = TABLE.exec(at) ?? [];
  if (table !== undefined) return { kind: 'table', table, row: row ?? null };
  const [, term] = TERM.exec(at) ?? [];
  return term === undefined ? null : { kind: 'term', term };
}

/** Path of a place from the site's root, with a slash before it. */
export function placePath(place: Place): string {
  if (place.kind === 'passage') return documentPath(place.document, place.eId);
  if (place.kind === 'term') return pagePath('glossary', `t-${place.term}`);
  return pagePath(`tables/${place.table}`);
}
