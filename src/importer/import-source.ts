import { joinLines, type Passage } from '../edition/join-lines.ts';
import { cleanSource, neverMisfit } from './clean-source.ts';
import { finishDecisions } from './finish-decisions.ts';
import { composeElements, type Element } from './compose-elements.ts';
import { startDraft, type Draft } from './draft.ts';
import { joinTitles } from './outline/join-titles.ts';
import { readOutline } from './read-outline.ts';
import { rejoinLines } from './rejoin-lines.ts';
import { readMetadata, type Metadata } from './read-metadata.ts';
import type { SourceLines } from './source-lines.ts';

/** An input understood: the decisions taken, and the document that they give. */
export interface Understanding {
  draft: Draft;
  passages: Passage[];
  elements: Element[];
  metadata: Metadata;
}

/** The stages in order: clean → rejoin → outline → metadata. Writes nothing to disk. */
export function understand(source: SourceLines): Understanding {
  const draft = startDraft(source);
  const cleaned = cleanSource(draft);
  rejoinLines(draft, cleaned);
  let passages = joinLines(cleaned, draft.decisions.joins, neverMisfit);
  if (joinTitles(draft, passages)) passages = joinLines(cleaned, draft.decisions.joins, neverMisfit);
  readOutline(draft, passages);
  passages = joinLines(finishDecisions(draft, cleaned), draft.decisions.joins, neverMisfit);
  const elements = composeElements(passages, draft.decisions, draft.lines);
  return { draft, passages, elements, metadata: readMetadata(elements, draft.pageInfo) };
}
