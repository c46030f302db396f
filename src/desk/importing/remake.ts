import path from 'node:path';
import type { ReadEdition } from '../../edition/edition.ts';
import type { Decisions } from '../../edition/schemas/decisions.ts';
import type { Changed } from '../changes/journal.ts';
import { builtAt, isDraft } from '../reading/document-state.ts';
import type { Desk } from '../server/desk.ts';
import { changesOf, documentOf } from './changes-of.ts';

/**
 * The files of a document made anew from its own original by other decisions, as an import of it would.
 * @throws FaultError or PlainError that says why they cannot be made
 */
export async function remake(desk: Desk, edition: ReadEdition, decisions: Decisions): Promise<Changed[]> {
  const { document, source } = edition;
  // What nobody has looked through and no site shows is not published: its addresses are still free.
  const unpublished = isDraft(edition) && builtAt(desk.out, document.id) === 0;
  const answer = await desk.importer.run({
    file: source.file,
    options: { folder: desk.folder, id: document.id, order: document.frontmatter.order, decisions, unpublished },
    output: 'write',
  });
  const original = `sources/${source.id}/${path.basename(source.file)}`;
  const { files, stale } = documentOf(answer);
  const made = files.filter((file) => file.path !== original && !file.path.endsWith('/origin.yaml'));
  return changesOf({ files: made, stale });
}
