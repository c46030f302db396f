import type { Block, Section, UnaddressedBlock } from '../document.ts';
import { headingNumber } from './heading-number.ts';
import { sayArticles } from './article-labels.ts';
import { sentenceRanges } from './sentences.ts';

/** The text before the first heading. */
const LEAD: Section = { eId: 's0', depth: 1, parent: null, heading: '导语', label: '导语', code: '0', runIn: false };

/** Section and code of what is printed above the title: red head, number, date. It is no part of the outline. */
export const HEAD = { eId: 'head', code: '00', label: '题前' } as const;

/** A heading without a printed number is cited by its words, shortened. */
function quotedHeading(heading: string): string {
  return heading.length > 14 ? `“${heading.slice(0, 13)}…”` : `“${heading}”`;
}

/**
 * Gives every section and block its address: an eId in the manner of Akoma Ntoso (`s2-1-p3`), the human form
 * (二（一）第3段) and the spoken code (2-1-3).
 *
 * The code of a paragraph that stands in a section before its first sub-section has a 0 in the sub-section's place
 * (2-0-1), so that 2-1 is always the section 二（一） and never a paragraph; it does not fail above nine, since the parts
 * are separated.
 */
export function assignAddresses(raw: readonly UnaddressedBlock[]): { sections: Section[]; blocks: Block[] } {
  const sections: Section[] = [];
  const childCount = new Map<string | null, number>();
  const path: Section[] = [];
  const owners: (Section | null)[] = [];
  let current: Section | null = null;
  const title = raw.findIndex(({ kind }) => kind === 'title');

  raw.forEach((block, index) => {
    if (block.kind === 'title' || (index < title && block.kind !== 'heading')) {
      owners.push(null);
      return;
    }
    if (block.kind === 'heading') {
      const level = block.level ?? 2;
      while (path.length > 0 && (path.at(-1)?.depth ?? 0) >= level - 1) path.pop();
      const parent: Section | null = path.at(-1) ?? null;
      const ordinal = (childCount.get(parent?.eId ?? null) ?? 0) + 1;
      childCount.set(parent?.eId ?? null, ordinal);
      const number = headingNumber(block.text) ?? quotedHeading(block.text);
      const section: Section = {
        eId: parent ? `${parent.eId}-${String(ordinal)}` : `s${String(ordinal)}`,
        depth: level - 1,
        parent: parent?.eId ?? null,
        heading: block.text,
        label: `${parent?.label ?? ''}${number}`,
        code: parent ? `${parent.code}-${String(ordinal)}` : String(ordinal),
        runIn: raw[index + 1]?.continues === true && raw[index + 1]?.kind !== 'heading',
      };
      sections.push(section);
      path.push(section);
      current = section;
    } else if (current === null) {
      current = LEAD;
      sections.push(LEAD);
    }
    owners.push(current);
  });

  const counters = new Map<string, number>();
  const groups = new Map<string, Map<number, number>>();
  const next = (key: string): number => {
    const value = (counters.get(key) ?? 0) + 1;
    counters.set(key, value);
    return value;
  };
  /** Number of a list or table among those of its kind in a section, from 1. */
  const groupNumber = (key: string, group: number): number => {
    const seen = groups.get(key) ?? new Map<number, number>();
    groups.set(key, seen);
    const known = seen.get(group) ?? seen.size + 1;
    seen.set(group, known);
    return known;
  };

  const blocks = raw.map((block, index): Block => {
    const section = owners[index] ?? (block.kind === 'title' ? null : HEAD);
    const common = {
      kind: block.kind,
      ...(block.role === undefined ? {} : { role: block.role }),
      ...(block.level === undefined ? {} : { level: block.level }),
      text: block.text,
      continues: block.continues,
      line: block.line,
      ...(block.cells === undefined ? {} : { cells: block.cells }),
    };
    const whole = [{ start: 0, end: block.text.length }];
    if (section === null)
      return { ...common, eId: 'title', section: 'title', label: '题名', code: '0', sentences: whole };
    if (block.kind === 'heading') {
      return {
        ...common,
        eId: section.eId,
        section: section.eId,
        label: section.label,
        code: section.code,
        sentences: whole,
      };
    }
    const place = childCount.has(section.eId) ? `${section.code}-0` : section.code;
    if (block.kind === 'paragraph') {
      const n = String(next(`${section.eId}-p`));
      return {
        ...common,
        eId: `${section.eId}-p${n}`,
        section: section.eId,
        label: `${section.label}第${n}段`,
        code: `${place}-${n}`,
        sentences: sentenceRanges(block.text),
      };
    }
    const [letter, groupName, itemName] =
      block.kind === 'item' ? (['l', '列表', '项'] as const) : (['t', '表', '行'] as const);
    const g = String(groupNumber(`${section.eId}-${letter}`, block.group ?? 0));
    const n = String(next(`${section.eId}-${letter}${g}`));
    return {
      ...common,
      eId: `${section.eId}-${letter}${g}-${n}`,
      section: section.eId,
      label: `${section.label}${groupName}${g}第${n}${itemName}`,
      code: `${place}-${letter}${g}-${n}`,
      sentences: block.kind === 'item' ? sentenceRanges(block.text) : whole,
    };
  });
  return sayArticles(sections, blocks);
}
