import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { readArticle, type Article } from '../articles/read-article.ts';
import { checkQuotation, checkStatement } from '../evidence/check-statement.ts';
import { FaultError, type Fault } from '../faults/fault.ts';
import { datasetSchema, type Dataset } from '../schemas/dataset.ts';
import {
  glossarySchema,
  namesSchema,
  numbersSchema,
  type Glossary,
  type Names,
  type Numbers,
} from '../schemas/glossary.ts';
import type { Quotation } from '../schemas/statement.ts';
import type { Edition } from './load-library.ts';
import { shownPath } from './location.ts';
import { readYaml, type YamlContent } from './read-yaml.ts';

/** A comparison table and where it came from. */
export interface LoadedDataset {
  id: string;
  file: string;
  data: Dataset;
}

/** What an office says of its documents: tables, terms, figures, names, articles. Any of them may be missing. */
export interface Collections {
  datasets: LoadedDataset[];
  terms: Glossary['terms'];
  numbers: Numbers['numbers'];
  names: Names['names'];
  articles: Article[];
}

/** Runs `work` and keeps its faults. */
function collect<T>(faults: Fault[], work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    faults.push(...error.faults);
    return null;
  }
}

function listFiles(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Reads one file of a list of entries with keys; a missing file is an empty list. */
function readList<S extends z.ZodType>(
  file: string,
  schema: S,
  purpose: string,
  faults: Fault[],
): YamlContent<z.infer<S>> | null {
  return existsSync(file) ? collect(faults, () => readYaml(file, schema, purpose)) : null;
}

/** Keys are part of addresses, so none may stand twice. */
function checkKeys(keys: readonly string[], file: string, lineOf: (index: number) => number): Fault[] {
  return keys.flatMap((key, index): Fault[] =>
    keys.indexOf(key) === index
      ? []
      : [
          {
            rule: 'key-unique',
            file,
            line: lineOf(index),
            what: `“${key}”用了两次。`,
            remedy: '每一条的 key 都要不同，因为它是地址的一部分。',
          },
        ],
  );
}

function checkDataset(dataset: LoadedDataset, content: YamlContent<Dataset>, editions: readonly Edition[]): Fault[] {
  const file = shownPath(dataset.file);
  const { columns, rows, warnings, chart } = dataset.data;
  const faults = [
    ...checkKeys(
      columns.map(({ key }) => key),
      file,
      (index) => content.lineOf(['columns', index, 'key']),
    ),
    ...checkKeys(
      rows.map(({ key }) => key),
      file,
      (index) => content.lineOf(['rows', index, 'key']),
    ),
  ];
  const measures = new Set<string>();
  rows.forEach((row, r) => {
    for (const { key } of columns) {
      if (!(key in row.cells)) {
        faults.push({
          rule: 'cell-cited',
          file,
          line: content.lineOf(['rows', r]),
          what: `“${row.name}”这一行缺“${key}”一格。`,
          remedy: '补上这一格；原文没有说的，写 { kind: absent }。',
        });
      }
    }
    for (const [key, cell] of Object.entries(row.cells)) {
      const list = Array.isArray(cell) ? cell : [cell];
      if (!columns.some((column) => column.key === key)) {
        faults.push({
          rule: 'cell-column',
          file,
          line: content.lineOf(['rows', r, 'cells', key]),
          what: `没有“${key}”这一列。`,
          remedy: '改正列名，或在 columns 里加上这一列。',
        });
      }
      list.forEach((statement, n) => {
        const where = ['rows', r, 'cells', key, ...(Array.isArray(cell) ? [n] : [])];
        const line = content.lineOf(where);
        if ('measure' in statement && statement.measure !== undefined) measures.add(statement.measure);
        const lineOf = (path: readonly PropertyKey[]): number => content.lineOf([...where, ...path]);
        faults.push(...checkStatement(statement, editions, { file, line }, lineOf));
      });
    }
  });
  if (measures.size > 1 && warnings.length === 0) {
    faults.push({
      rule: 'measures-warned',
      file,
      line: content.lineOf(['warnings']),
      what: `表里有不同的口径（${[...measures].join('、')}），却没有提醒读者。`,
      remedy: '在 warnings 里写一句：这些数字口径不同，不能直接相比。',
    });
  }
  const charted =
    chart?.type === 'bars' || chart?.type === 'timeline'
      ? [chart.column]
      : chart?.type === 'chain'
        ? chart.columns
        : [];
  for (const key of charted) {
    if (columns.some((column) => column.key === key)) continue;
    faults.push({
      rule: 'chart-column',
      file,
      line: content.lineOf(['chart']),
      what: `图所用的列“${key}”不在表里。`,
      remedy: '改成表里有的列。',
    });
  }
  return faults;
}

/**
 * Reads datasets, glossary, numbers, names and articles, and checks every quotation and formula in them.
 * @param folder the library's folder
 * @param editions the library's documents
 */
export function loadCollections(
  folder: string,
  editions: readonly Edition[],
): { collections: Collections; faults: Fault[] } {
  const faults: Fault[] = [];

  const datasets: LoadedDataset[] = [];
  for (const file of listFiles(path.join(folder, 'datasets'), '.yaml')) {
    const content = collect(faults, () => readYaml(file, datasetSchema, '写一张比较表'));
    if (!content) continue;
    const dataset = { id: path.basename(file, '.yaml'), file, data: content.data };
    datasets.push(dataset);
    faults.push(...checkDataset(dataset, content, editions));
  }
  datasets.sort((a, b) => a.data.order - b.data.order);

  /** Checks the quotations of a list's entries and the entries' keys. */
  const checkEntries = (
    name: string,
    file: string,
    entries: readonly { key: string }[],
    lineOf: YamlContent<unknown>['lineOf'],
    quotationsOf: (index: number) => { path: PropertyKey[]; quotation: Quotation }[],
  ): void => {
    const shown = shownPath(file);
    faults.push(
      ...checkKeys(
        entries.map(({ key }) => key),
        shown,
        (index) => lineOf([name, index, 'key']),
      ),
    );
    entries.forEach((_entry, index) => {
      for (const { path: where, quotation } of quotationsOf(index)) {
        const fault = checkQuotation(quotation, editions, { file: shown, line: lineOf([name, index, ...where]) });
        if (fault) faults.push(fault);
      }
    });
  };
  const listed = (quotations: readonly Quotation[]) =>
    quotations.map((quotation, n) => ({ path: ['quotations', n], quotation }));

  const glossaryFile = path.join(folder, 'glossary.yaml');
  const glossary = readList(glossaryFile, glossarySchema, '写词语表', faults);
  const terms = glossary?.data.terms ?? [];
  if (glossary) {
    checkEntries('terms', glossaryFile, terms, glossary.lineOf, (index) => listed(terms[index]?.quotations ?? []));
    terms.forEach((term, index) => {
      for (const { key } of term.distinguish) {
        if (terms.some((other) => other.key === key)) continue;
        const line = glossary.lineOf(['terms', index, 'distinguish']);
        faults.push({
          rule: 'term-exists',
          file: shownPath(glossaryFile),
          line,
          what: `没有 key 为“${key}”的词语。`,
          remedy: '改成词语表里有的 key。',
        });
      }
      const spoken = term.quotations.map(({ quote }) => quote).join('\n');
      for (const form of [term.term, ...term.aliases]) {
        if (editions.some(({ document }) => document.blocks.some(({ text }) => text.includes(form)))) continue;
        if (term.aliases.includes(form) || spoken.includes(form)) continue;
        const line = glossary.lineOf(['terms', index, 'term']);
        faults.push({
          rule: 'term-in-source',
          file: shownPath(glossaryFile),
          line,
          what: `原文里没有“${form}”这个词。`,
          remedy: '词语照原文写；通行的写法放在 aliases 里。',
        });
      }
    });
  }

  const numbersFile = path.join(folder, 'numbers.yaml');
  const numberList = readList(numbersFile, numbersSchema, '写数字索引', faults);
  const numbers = numberList?.data.numbers ?? [];
  if (numberList) {
    checkEntries('numbers', numbersFile, numbers, numberList.lineOf, (index) => {
      const entry = numbers[index];
      return entry ? [{ path: ['quotation'], quotation: entry.quotation }] : [];
    });
    numbers.forEach((entry, index) => {
      if (entry.quotation.quote.includes(entry.value)) return;
      const line = numberList.lineOf(['numbers', index, 'value']);
      const details = [`数字：${entry.value}`, `引文：${entry.quotation.quote}`];
      faults.push({
        rule: 'value-in-quote',
        file: shownPath(numbersFile),
        line,
        what: '数字不是引文里的写法。',
        details,
        remedy: '数字和单位照原文写。',
      });
    });
  }

  const namesFile = path.join(folder, 'names.yaml');
  const nameList = readList(namesFile, namesSchema, '写人名地名机构名索引', faults);
  const names = nameList?.data.names ?? [];
  if (nameList)
    checkEntries('names', namesFile, names, nameList.lineOf, (index) => listed(names[index]?.quotations ?? []));

  const articles: Article[] = [];
  for (const file of listFiles(path.join(folder, 'articles'), '.mdx')) {
    const article = collect(faults, () => readArticle(file));
    if (!article) continue;
    articles.push(article);
    const shown = shownPath(file);
    for (const { quotation, line } of article.quotations) {
      const fault = checkQuotation(quotation, editions, { file: shown, line });
      if (fault) faults.push(fault);
    }
    for (const { at, line } of article.references) {
      const exists = editions.some(({ document }) => document.blocks.some(({ eId }) => `${document.id}#${eId}` === at));
      if (!exists)
        faults.push({
          rule: 'address-exists',
          file: shown,
          line,
          what: `没有地址 ${at}。`,
          remedy: '改成文库里有的地址。',
        });
    }
    for (const { id, line } of article.datasets) {
      if (datasets.some((dataset) => dataset.id === id)) continue;
      faults.push({
        rule: 'dataset-exists',
        file: shown,
        line,
        what: `没有名为 ${id} 的表。`,
        remedy: `现有的表：${datasets.map((dataset) => dataset.id).join('、')}。`,
      });
    }
  }
  for (const article of articles) {
    const { parent } = article.frontmatter;
    if (parent === undefined || articles.some(({ id }) => id === parent)) continue;
    faults.push({
      rule: 'article-exists',
      file: shownPath(article.file),
      line: 1,
      what: `没有名为 ${parent} 的文章。`,
      remedy: '改正 parent 一项。',
    });
  }
  articles.sort((a, b) => a.frontmatter.order - b.frontmatter.order);
  return { collections: { datasets, terms, numbers, names, articles }, faults };
}
