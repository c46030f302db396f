import type { Decisions } from './schemas/decisions.ts';
import { readLineSet } from './line-set.ts';
import { applySpaceRule, SPACE_RULES } from './space-rules.ts';

/** Is told each decision whose words are not where it says. */
export type Misfit = (path: PropertyKey[], line: number, wanted: string, found: string) => void;

/** What cleaning needs of the decisions. */
export type Cleaning = Pick<Decisions, 'removals' | 'replacements' | 'spaces'>;

interface Edit {
  start: number;
  end: number;
  with: string;
}

/**
 * Applies removals, replacements and space rules to lines as received.
 * Decisions that do not fit are told to `misfit` and left out.
 */
export function cleanLines(lines: readonly string[], decisions: Cleaning, misfit: Misfit): string[] {
  const edits = new Map<number, Edit[]>();
  const consumed = new Map<number, number>();
  const add = (path: PropertyKey[], line: number, start: number, text: string, replacement: string): void => {
    const received = lines[line - 1] ?? '';
    const of = edits.get(line) ?? [];
    const clash = of.some((edit) => edit.start < start + text.length && start < edit.end);
    if (clash || !received.startsWith(text, start)) {
      misfit(path, line, text, received.slice(start));
      return;
    }
    of.push({ start, end: start + text.length, with: replacement });
    edits.set(line, of);
  };
  decisions.removals.forEach((removal, index) => {
    const { line, text } = removal;
    const start = removal.at === undefined ? (consumed.get(line) ?? 0) : removal.at - 1;
    if (removal.at === undefined) consumed.set(line, start + text.length);
    add(['removals', index], line, start, text, '');
  });
  decisions.replacements.forEach(({ line, at, text, with: replacement }, index) => {
    add(['replacements', index], line, at - 1, text, replacement);
  });

  const rest = lines.slice();
  for (const [line, list] of edits) {
    let text = lines[line - 1] ?? '';
    for (const edit of list.sort((a, b) => b.start - a.start)) {
      text = text.slice(0, edit.start) + edit.with + text.slice(edit.end);
    }
    rest[line - 1] = text;
  }
  for (const rule of SPACE_RULES) {
    for (const entry of decisions.spaces) {
      if (entry.rule !== rule) continue;
      for (const line of readLineSet(entry.lines)) {
        const text = rest[line - 1];
        if (text !== undefined) rest[line - 1] = applySpaceRule(rule, text);
      }
    }
  }
  return rest;
}
