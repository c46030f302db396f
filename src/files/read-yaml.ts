import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { LineCounter, parseDocument, isNode, visit, type Document } from 'yaml';
import type { z } from 'astro/zod';
import { FaultError } from '../model/faults/fault.ts';
import { explainSyntax } from './explain-syntax.ts';
import { shownPath } from './location.ts';
import { shapeFaults } from './shape-faults.ts';

/** Validated content of a YAML text, with the means to say where in the file a value stands. */
export interface YamlContent<T> {
  data: T;
  /** Line of the file, from 1, on which the value at `path` begins. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

interface YamlOptions {
  /** File that the text comes from, for messages. */
  file: string;
  /** Lines of the file that stand before the text. */
  linesBefore?: number;
}

/** Line of the deepest value that exists along `path`. */
function lineAt(document: Document, counter: LineCounter, path: readonly PropertyKey[], before: number): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth) as (string | number)[], true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + before;
  }
  return 1 + before;
}

/** The text's value. A word that begins with * and was never defined is found only now, when it is looked up. */
function plainValue(document: Document, file: string, counter: LineCounter, before: number): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    let offset = 0;
    visit(document, {
      Alias(_key, node) {
        if (node.resolve(document) !== undefined) return undefined;
        offset = node.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    throw new FaultError(
      {
        rule: 'yaml-syntax',
        file,
        line: counter.linePos(offset).line + before,
        what: '读不懂这一行：有一个以星号开头的词，被当成了对别处的引用。',
        remedy: '给以 * 或 & 开头的文字两边加上英文引号。',
      },
      { cause },
    );
  }
}

/** Numbers that the fast reader takes for numbers and YAML 1.2 for words: 1_000, 0b1, -0x1. */
const READ_OTHERWISE = /\d_|0b[01]|[-+]0[xo]/iu;

/**
 * The text's value by a reader that keeps no places and is some nine times as fast; `undefined` when the text is not plainly right,
 * and then the slow reader has the last word and says where it is wrong.
 */
function quickValue(text: string): unknown {
  if (READ_OTHERWISE.test(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA }) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Parses YAML and validates it.
 * @throws FaultError naming file and line of each syntax error or value that does not fit `schema`.
 */
export function parseYaml<S extends z.ZodType>(text: string, schema: S, options: YamlOptions): YamlContent<z.infer<S>> {
  const quick = schema.safeParse(quickValue(text));
  if (quick.success) {
    let slow: YamlContent<z.infer<S>> | undefined;
    return { data: quick.data, lineOf: (path) => (slow ??= parseWithPlaces(text, schema, options)).lineOf(path) };
  }
  return parseWithPlaces(text, schema, options);
}

function parseWithPlaces<S extends z.ZodType>(text: string, schema: S, options: YamlOptions): YamlContent<z.infer<S>> {
  const file = shownPath(options.file);
  const before = options.linesBefore ?? 0;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new FaultError(
      document.errors.map((error) => ({
        rule: 'yaml-syntax',
        file,
        line: counter.linePos(error.pos[0]).line + before,
        what: '读不懂这一行。',
        details: [explainSyntax(error.code)],
        remedy: '检查这一行和上一行的缩进、冒号后的空格、引号和括号是否成对，改好后重试。',
      })),
      { cause: document.errors[0] },
    );
  }
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(document, counter, path, before);
  const value = plainValue(document, file, counter, before) ?? {};
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    const faults = shapeFaults(parsed.error, schema, value).map(({ path, fault }) => ({
      ...fault,
      file,
      line: lineOf(path),
    }));
    throw new FaultError(faults, { cause: parsed.error });
  }
  return { data: parsed.data, lineOf };
}

/**
 * Reads and validates a YAML file.
 * @throws FaultError when the file is missing, unreadable, or does not fit `schema`.
 */
export function readYaml<S extends z.ZodType>(file: string, schema: S, purpose: string): YamlContent<z.infer<S>> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new FaultError(
      {
        rule: 'file-present',
        file: shownPath(file),
        what: `找不到这个文件，它用来${purpose}。`,
        remedy: '补上这个文件；可以参照 content/ 里同名的文件来写。',
      },
      { cause },
    );
  }
  return parseYaml(text, schema, { file });
}
