import { cleanLines, type Misfit } from '../edition/clean-lines.ts';
import { joinLines, type Passage } from '../edition/join-lines.ts';
import type { Decisions } from '../edition/schemas/decisions.ts';
import { cleanSource, neverMisfit } from './clean-source.ts';
import { composeElements, type Element } from './compose-elements.ts';
import { startDraft, type Draft } from './draft.ts';
import { finishDecisions } from './finish-decisions.ts';
import { joinTitles } from './outline/join-titles.ts';
import { readMetadata, type Metadata } from './read-metadata.ts';
import { readOutline } from './read-outline.ts';
import { rejoinLines } from './rejoin-lines.ts';
import type { SourceLines } from './source-lines.ts';

/** An input understood: the decisions taken, and the document that they give. */
export interface Understanding {
  draft: Draft;
  passages: Passage[];
  elements: Element[];
  metadata: Metadata;
}

function conclude(draft: Draft, passages: Passage[]): Understanding {
  const elements = composeElements(passages, draft.decisions, draft.lines);
  return { draft, passages, elements, metadata: readMetadata(elements, draft.pageInfo) };
}

/** The stages in order: clean → rejoin → outline → metadata. Writes nothing to disk. */
export function understand(source: SourceLines): Understanding {
  const draft = startDraft(source);
  const cleaned = cleanSource(draft);
  rejoinLines(draft, cleaned);
  let passages = joinLines(cleaned, draft.decisions.joins, neverMisfit);
  if (joinTitles(draft, passages, cleaned)) passages = joinLines(cleaned, draft.decisions.joins, neverMisfit);
  readOutline(draft, passages);
  return conclude(draft, joinLines(finishDecisions(draft, cleaned), draft.decisions.joins, neverMisfit));
}

/** How a line is treated in an outline, as a key for comparison. */
function treatment(decisions: Decisions, line: number): string {
  return decisions.outline
    .flatMap((entry) => (entry.line === line ? [`${String(entry.level)} ${entry.text}`] : []))
    .join('|');
}

/**
 * The same input with the decisions that are recorded for it: what a person corrected there stands, and is no longer doubtful.
 * @param misfit is told decisions that do not fit the input
 */
export function understandAs(source: SourceLines, recorded: Decisions, misfit: Misfit): Understanding {
  const { draft } = understand(source);
  const doubts = draft.doubts.filter(({ line }) => treatment(draft.decisions, line) === treatment(recorded, line));
  const settled: Draft = { ...draft, decisions: recorded, doubts };
  return conclude(settled, joinLines(cleanLines(settled.lines, recorded, misfit), recorded.joins, misfit));
}

type Listed = 'removals' | 'replacements' | 'joins' | 'roles' | 'outline';

/**
 * The same input with decisions of which some were lost or do not fit it: on those lines the importer's own stand.
 * @param kept the lists that still say something; in the place of the others the importer's own stand
 * @param lost lines on which a decision was lost
 */
export function understandDamaged(
  source: SourceLines,
  kept: Partial<Decisions>,
  lost: ReadonlySet<number>,
): Understanding {
  const plain = understand(source);
  const own = plain.draft.decisions;
  const recorded = { ...own, ...kept };
  const gone = new Set(lost);
  const unfit = new Set<string>();
  understandAs(source, recorded, ([list, index], line) => {
    unfit.add(`${String(list)} ${String(index)}`);
    gone.add(line);
  });
  const mended = <Name extends Listed>(name: Name): Decisions[Name] => {
    const fit = recorded[name].filter((_, index) => !unfit.has(`${name} ${String(index)}`));
    const added = own[name].filter(({ line }) => gone.has(line) && !fit.some((entry) => entry.line === line));
    return [...fit, ...added].sort((one, other) => one.line - other.line) as Decisions[Name];
  };
  const mendedOutline = (): Decisions['outline'] => {
    const outline = mended('outline');
    if (outline.some(({ level }) => level === 0)) return outline;
    const titles = own.outline.filter(({ level }) => level === 0);
    const below = outline.filter(({ line }) => !titles.some((title) => title.line === line));
    return [...titles, ...below].sort((one, other) => one.line - other.line);
  };
  // What was structured by hand, or has lost all, says nothing of the outline.
  const outlined = (kept.outline ?? []).length > 0;
  const decisions: Decisions = {
    ...(outlined ? recorded : own),
    removals: mended('removals'),
    replacements: mended('replacements'),
    joins: mended('joins'),
    ...(outlined ? { roles: mended('roles'), outline: mendedOutline() } : {}),
  };
  const misfits: number[] = [];
  const understanding = understandAs(source, decisions, (_path, line) => misfits.push(line));
  return misfits.length === 0 ? understanding : plain;
}
