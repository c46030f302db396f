import { statSync } from 'node:fs';
import path from 'node:path';
import type { ReadEdition } from '../../edition/edition.ts';
import { NOT_LOOKED_THROUGH } from '../../importer/write/origin-yaml.ts';
import { documentPath, fromRoot } from '../../model/page-paths.ts';
import type { DocumentState } from '../shared/api.ts';

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Time at which a document's page was built into a site; 0 when it is not there. */
export const builtAt = (out: string, id: string): number => timeOf(path.join(out, fromRoot(documentPath(id))));

/** Whether a person has still to look a document through: what the importer wrote of that stands in its origin. */
export const isDraft = ({ source }: ReadEdition): boolean => source.origin.caveats.includes(NOT_LOOKED_THROUGH);

/**
 * How far a document has come. It follows from the files alone.
 * @param out the folder of the published site
 */
export function stateOf(folder: string, out: string, edition: ReadEdition, problems: number): DocumentState {
  const { id, file } = edition.document;
  if (problems > 0) return 'broken';
  if (isDraft(edition)) return 'draft';
  const built = builtAt(out, id);
  if (built === 0) return 'checked';
  const own = [
    file,
    path.join(folder, 'annotations', `${id}.yaml`),
    path.join(path.dirname(edition.source.file), 'origin.yaml'),
  ];
  return own.some((each) => timeOf(each) > built) ? 'changed' : 'published';
}
