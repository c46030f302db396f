import { readFileSync } from 'node:fs';
import path from 'node:path';
import { publishDrafts } from '../../edition/publish-drafts.ts';
import { writeWhole } from '../../files/flush.ts';
import { holdLibrary } from '../../files/hold-library.ts';
import { draftDocuments } from '../../ledger/drafts.ts';
import { readIfThere } from '../changes/digest.ts';

/**
 * Fixes the addresses of what was never published: what stands on a site is cited.
 * @returns a way back for when nothing came to stand there; what has changed since stays
 */
export function fixAddresses(folder: string): Promise<() => Promise<void>> {
  return holdLibrary(folder, 'write', () => {
    const drafts = draftDocuments(folder).map((id) => path.join(folder, 'ledger', `${id}.yaml`));
    const before = drafts.map((file) => readFileSync(file));
    publishDrafts(folder);
    const fixed = drafts.map((file) => readFileSync(file));
    return () =>
      holdLibrary(folder, 'write', () => {
        drafts.forEach((file, index) => {
          const [was, is] = [before[index], fixed[index]];
          if (was && is && readIfThere(file)?.equals(is) === true) writeWhole(file, was);
        });
      });
  });
}
