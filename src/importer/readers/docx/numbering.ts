import { child, elements, type XmlElement } from '../parse-xml.ts';
import { MAX_NUMBER_TEXT } from '../limits.ts';
import { formatNumber } from './format-number.ts';
import type { Styles } from './styles.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  legal: boolean;
  /** Level (from 1) whose use restarts this one; 0: never; null: any higher level. */
  restart: number | null;
  paragraphStyle: string | null;
}

interface List {
  /** Lists of one abstract definition share their counters. */
  abstractId: string;
  levels: Map<number, Level>;
  /** Levels that begin anew when this list is first used, with their first number. */
  startOverrides: Map<number, number>;
}

/** The number drawn before a paragraph, and whether it is only a bullet. */
export interface DrawnNumber {
  text: string;
  bullet: boolean;
}

export interface Numbering {
  /**
   * Counts one paragraph; call once for each numbered paragraph in the order of the document.
   * @param ilvl Level from 0, or null: the level that names the paragraph's style, else 0.
   * @returns What Word draws, or null when the list does not exist.
   */
  next: (numId: string, ilvl: string | null, styleId: string) => DrawnNumber | null;
}

/** Reads numbering.xml (null when there is none). Rules: ECMA-376 part 1, 17.9. */
export function readNumbering(root: XmlElement | null, styles: Styles): Numbering {
  const lists = readLists(root ?? undefined, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const next = (numId: string, ilvl: string | null, styleId: string): DrawnNumber | null => {
    const list = lists.get(numId);
    if (list === undefined) return null;
    const level = ilvl === null ? levelOfStyle(list, styleId) : Number(ilvl);
    const definition = list.levels.get(level);
    if (definition === undefined) return null;
    const counts = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counts);
    if (!begun.has(`${numId} ${String(level)}`) && list.startOverrides.has(level)) counts[level] = undefined;
    begun.add(`${numId} ${String(level)}`);
    // A level that was skipped counts as used once, as Word draws it: 1.1 under a chapter that has no number yet.
    for (let above = 0; above < level; above += 1) counts[above] ??= startOf(list, above);
    const before = counts[level];
    counts[level] = before === undefined ? startOf(list, level) : before + 1;
    for (let below = level + 1; below < 9; below += 1) {
      const restart = list.levels.get(below)?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) counts[below] = undefined;
    }
    return draw(list, definition, counts);
  };
  return { next };
}

function draw(list: List, level: Level, counts: readonly (number | undefined)[]): DrawnNumber {
  if (level.format === 'bullet') return { text: level.text, bullet: true };
  const text = level.text.replace(/%([1-9])/g, (_mark, place: string) => {
    const index = Number(place) - 1;
    const own = list.levels.get(index);
    const format = level.legal ? 'decimal' : (own?.format ?? 'decimal');
    return formatNumber(counts[index] ?? own?.start ?? 1, format);
  });
  return { text, bullet: false };
}

function startOf(list: List, level: number): number {
  return list.startOverrides.get(level) ?? list.levels.get(level)?.start ?? 1;
}

function levelOfStyle(list: List, styleId: string): number {
  for (const [index, { paragraphStyle }] of list.levels) if (paragraphStyle === styleId) return index;
  return 0;
}

function readLists(root: XmlElement | undefined, styles: Styles): Map<string, List> {
  const abstracts = new Map(
    elements(root)
      .filter(({ name }) => name === 'w:abstractNum')
      .map((element) => [element.attributes['abstractNumId'] ?? '', element]),
  );
  const nums = elements(root).filter(({ name }) => name === 'w:num');
  const abstractIdOf = new Map(
    nums.map((num) => [num.attributes['numId'] ?? '', child(num, 'w:abstractNumId')?.attributes['val'] ?? '']),
  );
  const lists = new Map<string, List>();
  for (const num of nums) {
    let abstractId = child(num, 'w:abstractNumId')?.attributes['val'] ?? '';
    // A definition may only point to a list style, whose own list has the levels.
    const link = child(abstracts.get(abstractId), 'w:numStyleLink')?.attributes['val'];
    if (link !== undefined) abstractId = abstractIdOf.get(listOfStyle(root, link, styles) ?? '') ?? abstractId;
    const levels = new Map<number, Level>();
    for (const level of elements(abstracts.get(abstractId))) addLevel(levels, level);
    const startOverrides = new Map<number, number>();
    for (const override of elements(num).filter(({ name }) => name === 'w:lvlOverride')) {
      for (const level of elements(override)) addLevel(levels, level);
      const start = child(override, 'w:startOverride')?.attributes['val'];
      if (start !== undefined) startOverrides.set(Number(override.attributes['ilvl']), wholeNumber(start, 1));
    }
    lists.set(num.attributes['numId'] ?? '', { abstractId, levels, startOverrides });
  }
  return lists;
}

/** The definition that says it *is* the list style; a style of numbering is not among the paragraph styles. */
function listOfStyle(root: XmlElement | undefined, style: string, styles: Styles): string | null {
  const owner = elements(root).find((element) => child(element, 'w:styleLink')?.attributes['val'] === style);
  const num = elements(root).find(
    (element) =>
      element.name === 'w:num' &&
      child(element, 'w:abstractNumId')?.attributes['val'] === owner?.attributes['abstractNumId'],
  );
  return num?.attributes['numId'] ?? styles.paragraph(style).numId;
}

function addLevel(levels: Map<number, Level>, element: XmlElement): void {
  if (element.name !== 'w:lvl') return;
  const restart = child(element, 'w:lvlRestart')?.attributes['val'];
  // Word keeps newer formats in mc:AlternateContent, with a plain one as the fallback.
  const format =
    child(element, 'w:numFmt') ?? child(child(child(element, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt');
  levels.set(wholeNumber(element.attributes['ilvl'], 0), {
    start: wholeNumber(child(element, 'w:start')?.attributes['val'], 1),
    format: format?.attributes['val'] ?? 'decimal',
    text: (child(element, 'w:lvlText')?.attributes['val'] ?? '').slice(0, MAX_NUMBER_TEXT),
    legal: child(element, 'w:isLgl') !== undefined,
    restart: restart === undefined ? null : wholeNumber(restart, 0),
    paragraphStyle: child(element, 'w:pStyle')?.attributes['val'] ?? null,
  });
}

/** A count in the file, kept within what a document can hold. */
function wholeNumber(value: string | undefined, otherwise: number): number {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : otherwise;
}
