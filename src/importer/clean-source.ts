import { cleanLines, type Misfit } from '../edition/clean-lines.ts';
import { removeDuplicateLines } from './clean/duplicate-lines.ts';
import { replaceEntities } from './clean/entities.ts';
import { removeInlineWatermarks } from './clean/inline-watermarks.ts';
import { removePageInfo } from './clean/page-info.ts';
import { removePageNumbers } from './clean/page-numbers.ts';
import { removePrintedPage } from './clean/printed-page.ts';
import { findSpaces } from './clean/spaces.ts';
import { findTables } from './clean/tables.ts';
import { removeWebFurniture } from './clean/web-furniture.ts';
import type { Draft } from './draft.ts';

/** A decision that the importer itself just took always fits; otherwise it is a defect of the importer. */
export const neverMisfit: Misfit = (path, line, wanted, found) => {
  throw new Error(`decision ${path.join('.')} of line ${String(line)} does not fit: ${wanted} / ${found}`);
};

/**
 * Reads: the lines as received. Writes: removals, replacements, tables and white space into the draft's decisions.
 * @returns the cleaned lines; removed ones are empty
 */
export function cleanSource(draft: Draft): string[] {
  removePageNumbers(draft);
  removeWebFurniture(draft, removePrintedPage(draft));
  removePageInfo(draft);
  removeDuplicateLines(draft);
  removeInlineWatermarks(draft);
  replaceEntities(draft);
  findTables(draft);
  draft.decisions.removals.sort((a, b) => a.line - b.line);
  findSpaces(draft, cleanLines(draft.lines, { ...draft.decisions, spaces: [] }, neverMisfit));
  const cleaned = cleanLines(draft.lines, draft.decisions, neverMisfit);
  const { removed } = draft;
  let cut = false;
  cleaned.forEach((text, index) => {
    if (text !== '' && cut) draft.cutBefore.add(index + 1);
    if (text !== '') cut = false;
    else if (removed.has(index + 1)) cut = true;
  });
  return cleaned;
}
