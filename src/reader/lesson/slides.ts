import { LEFT_OPEN } from '../../lesson/handout.ts';
import type { LessonPicture, PlainTable } from '../../lesson/lesson-places.ts';
import { mayBeAnswered, totalMinutes, type Lesson } from '../../lesson/lesson.ts';
import type { ResolvedPlace } from './resolve-places.ts';

/** One thing to be shown: a paragraph, a row, a question. It takes several screens when it does not fit one. */
export interface Slide {
  kind: 'opening' | 'section' | 'heading' | 'words' | 'chart' | 'table' | 'row' | 'question' | 'answer' | 'end';
  text: string;
  /** Citation of what is shown, in the corner. */
  where: string;
  /** Spoken code of what is shown; '' where there is none. */
  code: string;
  /** Path of what is shown, from the root with a slash before it; '' where there is none. */
  path: string;
  /** Section of the lesson, from 0; -1 before the first. */
  section: number;
  /** What only the teacher sees. */
  notes: string;
  /** A figure, in several widths. */
  pictures?: LessonPicture[];
  /** A table that is shown whole where it fits, and otherwise row by row. */
  table?: PlainTable;
}

/** A row of a table in lines: its name, and what stands in each of its columns. */
export const rowInLines = ({ columns }: PlainTable, { name, cells }: PlainTable['rows'][number]): string =>
  [name, ...cells.flatMap((cell, index) => (cell === '' ? [] : [`${columns[index] ?? ''}：${cell}`]))].join('\n');

/** Everything that a lesson shows, in order. */
export function slidesOf(lesson: Lesson, places: readonly ResolvedPlace[]): Slide[] {
  const none = { where: '', code: '', path: '', section: -1, notes: '' };
  const several = lesson.sections.length > 1;
  const opening: Slide = {
    ...none,
    kind: 'opening',
    text: `${lesson.title === '' ? '课目' : lesson.title}\n共 ${String(lesson.sections.length)} 节，${String(totalMinutes(lesson))} 分钟`,
  };
  const shown = lesson.sections.flatMap(({ questions, notes = '' }, section): Slide[] => {
    const place = places[section]!;
    const own = { where: place.name, code: place.code, path: place.path, section, notes };
    const head: Slide = {
      ...own,
      kind: 'section',
      text: [place.name, place.notice].filter((each) => each !== '').join('\n'),
    };
    const blocks = place.blocks.map(({ label, code, heading, text, document, eId }): Slide => ({
      ...own,
      kind: heading ? 'heading' : 'words',
      text,
      // A sentence is cited by its own name, a block of a longer passage by the block's.
      where: place.blocks.length === 1 ? place.name : label,
      code,
      path: place.blocks.length === 1 ? place.path : `/documents/${document}.html#${eId}`,
    }));
    const { table, pictures } = place;
    const charts: Slide[] =
      table && pictures.length > 0 ? [{ ...own, kind: 'chart', text: `图　${table.title}`, pictures }] : [];
    const rows: Slide[] = !table
      ? []
      : table.rows.length === 1
        ? table.rows.map((row) => ({ ...own, kind: 'row', text: rowInLines(table, row) }))
        : [{ ...own, kind: 'table', text: table.title, table }];
    const said = place.quotations.map(({ quote, citation }): Slide => ({
      ...own,
      kind: 'words',
      text: `“${quote}”`,
      where: citation,
    }));
    const asked = questions.flatMap((question): Slide[] => {
      const { ask, answers } = question;
      const text = answers.length === 0 ? LEFT_OPEN : answers.map(({ quote }) => `“${quote}”`).join('\n');
      return [
        { ...own, kind: 'question', text: ask },
        ...(mayBeAnswered(question) ? [{ ...own, kind: 'answer', text } as const] : []),
      ];
    });
    return [
      ...(several || place.notice !== '' || place.blocks.length === 0 ? [head] : []),
      ...blocks,
      ...charts,
      ...rows,
      ...said,
      ...asked,
    ];
  });
  return [
    ...(several ? [opening] : []),
    ...shown,
    { ...none, kind: 'end', text: '放映完了', section: lesson.sections.length },
  ];
}
