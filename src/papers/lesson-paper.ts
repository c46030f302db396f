import {
  LEFT_OPEN,
  type CitedQuote,
  type Handout,
  type HandoutChoice,
  type HandoutSection,
} from '../lesson/handout.ts';
import { writeNumeral } from '../model/chinese-numerals.ts';
import type { LineStyle, Paper, PaperLine, PaperTable, Words } from './paper.ts';

/** Lines to write on below a question. */
const RULED = 3;

const lineOf = (style: LineStyle, words: Words[], code = ''): PaperLine => ({
  kind: 'line',
  style,
  words,
  code,
  id: '',
});
const plain = (style: LineStyle, text: string, code = ''): PaperLine => lineOf(style, [{ text }], code);
const cited = ({ quote, citation }: CitedQuote): Words[] => [{ text: `“${quote}”` }, { text: `（${citation}）` }];

function placeOf({ blocks, table, quotations }: HandoutSection): (PaperLine | PaperTable)[] {
  const rows = table ? [[table.head, ...table.columns], ...table.rows.map(({ name, cells }) => [name, ...cells])] : [];
  return [
    ...blocks.map(({ code, heading, text }) => plain(heading ? 'heading2' : 'text', text, code)),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            rows: rows.map((row) => ({ code: '', id: '', cells: row.map((text) => [{ text }]) })),
          },
        ]),
    ...quotations.map((each) => lineOf('text', cited(each))),
  ];
}

/** The number of a question: of its section, and within it. */
const numberOf = (section: number, question: number): string => `${String(section + 1)}.${String(question + 1)}　`;

/**
 * A lesson as a paper: its sections as headings, their words with their addresses, what is asked, and on a sheet of its own what answers
 * it.
 * @param foot what stands at the foot of every page: where the words are from
 */
export function lessonPaper(handout: Handout, choice: HandoutChoice, foot: string): Paper {
  const { title, introduction, sections } = handout;
  const minutes = sections.reduce((sum, section) => sum + section.minutes, 0);
  const asked = (section: HandoutSection, n: number): PaperLine[] =>
    section.questions.flatMap(({ ask, askedAt }, m) => [
      lineOf('question', [
        { text: `问${numberOf(n, m)}`, bold: true },
        { text: askedAt === '' ? ask : `“${ask}”（${askedAt}自己问的）` },
      ]),
      ...(choice.lines ? Array.from({ length: RULED }, () => plain('ruled', '')) : []),
    ]);
  const answered = sections.flatMap(({ questions }, n) =>
    questions.flatMap(({ answers }, m) =>
      answers
        ? [
            lineOf('text', [
              { text: numberOf(n, m), bold: true },
              ...(answers.length === 0 ? [{ text: LEFT_OPEN }] : answers.flatMap(cited)),
            ]),
          ]
        : [],
    ),
  );
  return {
    title,
    foot,
    parts: [
      plain('title', title),
      plain('subtitle', `共${String(sections.length)}节，${String(minutes)}分钟`),
      ...introduction.map((text) => plain('text', text)),
      ...sections.flatMap((section, n) => [
        plain('heading1', `${writeNumeral(n + 1)}、${section.name}（${String(section.minutes)}分钟）`),
        ...(section.notice === '' ? [] : [plain('text', section.notice)]),
        ...(choice.text ? placeOf(section) : []),
        ...asked(section, n),
      ]),
      ...(choice.answers && answered.length > 0 ? [plain('sheet', '答案'), ...answered] : []),
    ],
    notes: [],
  };
}
