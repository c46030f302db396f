import type { Page } from 'puppeteer-core';
import { sentences } from '../../../src/reader/results/sentences.ts';
import { contentAnswers } from '../../e2e/support/plain-answers.ts';
import { resultsAddress, settled } from '../../e2e/support/search-page.ts';

export type Key = keyof typeof sentences;

const LINES = contentAnswers().lines;

const stands = (words: string): boolean => LINES.some((line) => line.includes(words));
const inOneLine = (...words: string[]): boolean => LINES.some((line) => words.every((word) => line.includes(word)));
const bare = LINES.join('').replace(/[\p{P}\p{S}\p{Z}]/gu, '');
const characters = LINES.reduce((sum, { length }) => sum + length, 0);
const near = (a: string, b: string, most: number): boolean =>
  LINES.some((line) => new RegExp(`${a}.{0,${String(most)}}${b}|${b}.{0,${String(most)}}${a}`, 'u').test(line));

/** Each sentence with a query that provokes it and what must then be so. */
export const CASES: [key: Key, query: string, true: () => boolean][] = [
  ['nowhere', '三贴近', () => !stands('三贴近')],
  ['searched', '三贴近', () => characters === 6157],
  ['without', '三贴近', () => !stands('三贴近')],
  ['waysTried', '三贴近', () => !bare.includes('三贴近')],
  ['nearestToNowhere', '怎样解决台账太多', () => !stands('怎样解决台账太多')],
  ['rankedBy', '怎样解决台账太多', () => stands('台帐') && !stands('台账')],
  ['nearestToQuestion', '为什么没有做到', () => stands('为什么没有做到')],
  ['occurrences', '社区党建', () => stands('社区党建')],
  ['paragraphs', '党建 工作', () => inOneLine('党建', '工作')],
  ['eachWordInParagraph', '党建 工作', () => inOneLine('党建', '工作')],
  ['joinedToo', '党建 工作', () => stands('党建工作')],
  ['eachWordInSection', '台帐 同条 社区', () => inOneLine('台帐', '社区')],
  ['eachWordWithin', '社区 NEAR/10 台帐', () => near('社区', '台帐', 10)],
  ['noneWithin', '无锡 NEAR/3 台帐', () => !near('无锡', '台帐', 3)],
  ['noneInParagraph', '无锡 同段 台帐', () => !inOneLine('无锡', '台帐')],
  ['noneInSection', '无锡 同条 台帐', () => !inOneLine('无锡', '台帐')],
  ['nearestToWords', '无锡 台帐', () => !inOneLine('无锡', '台帐')],
  ['onlyInDocument', '无锡 台帐', () => !inOneLine('无锡', '台帐')],
  ['someOfWords', '无锡 台帐', () => !inOneLine('无锡', '台帐')],
  ['onlyInSection', '邻居节 余粮村', () => !inOneLine('邻居节', '余粮村')],
  ['noDocumentWithAll', '三贴近 台帐', () => !stands('三贴近')],
  ['onlyAcross', '软硬件', () => !stands('软硬件') && stands('软、硬件')],
  ['onlyForms', '台账', () => !stands('台账') && stands('台帐')],
  ['formsCountedToo', '台账 复杂', () => !stands('台账') && inOneLine('台帐', '复杂')],
  ['marksCount', '软，硬件', () => !stands('软，硬件')],
  ['compare', '社区党建工作的力度是大还是不大', () => !stands('社区党建工作的力度是大还是不大')],
  ['quotedAsIs', '“软、硬件”', () => stands('软、硬件')],
  ['leftOut', '台帐 -无锡', () => stands('台帐')],
  ['withoutExcluded', '台帐 -社区', () => !LINES.some((line) => line.includes('台帐') && !line.includes('社区'))],
  ['noSuchParagraph', '台帐 -社区', () => !LINES.some((line) => line.includes('台帐') && !line.includes('社区'))],
  ['onlyKind', '讲话:台帐', () => stands('台帐')],
  ['notOfKind', '政策:台帐', () => stands('台帐')],
  ['readForMarks', '？ ，', () => inOneLine('？', '，')],
  ['tooLongForRequest', '台帐 社区 '.repeat(200).trim(), () => !stands('台帐 社区')],
  ['isAddress', '2-1-3', () => !stands('2-1-3')],
  ['readAsPinyin', 'llgj', () => stands('六联共建')],
  ['orPinyin', 'sq', () => stands('社区')],
  ['ofThemAcross', '党员群众&across=1', () => stands('党员、群众')],
  ['notCountedAbove', '党员群众', () => stands('党员群众') && stands('党员、群众')],
  ['acrossApart', '党员群众', () => stands('党员、群众')],
];

/** What a sentence looks like whatever its numbers and words are. */
export function patternOf(key: Key): RegExp {
  const say = sentences[key] as (...parts: unknown[]) => string;
  const [before, ...after] = say('◇', '◇', '◇').split('◇');
  const escape = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  return new RegExp([before!, ...after].map(escape).join('[^]+?'), 'u');
}

/** All words of the results page for a query; `&across=1` behind it goes into the address. */
export async function wordsFor(page: Page, root: string, query: string): Promise<string> {
  const [words = '', across] = query.split('&');
  await page.goto(resultsAddress(root, words) + (across === undefined ? '' : `&${across}`));
  await settled(page, words);
  return page.$eval('main', (main) => main.textContent);
}

/** Sentences that are not said for their query, or are not so, by their keys. */
export async function falseSentences(page: Page, root: string): Promise<string[]> {
  const words = new Map<string, string>();
  const wrong: string[] = [];
  for (const [key, query, isTrue] of CASES) {
    const said = words.get(query) ?? (await wordsFor(page, root, query));
    words.set(query, said);
    if (!patternOf(key).test(said)) wrong.push(`${key} is not said: ${query}`);
    if (!isTrue()) wrong.push(`${key} is not so: ${query}`);
  }
  return wrong;
}
