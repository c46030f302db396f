import { readFile } from 'node:fs/promises';
import { PlainError } from '../../src/model/faults/plain-error.ts';

/** A question as a reader types it, and what answers it. */
export interface Question {
  q: string;
  /** Addresses of paragraphs, any of which answers: `jianghua#s1-p1`. */
  blocks: string[];
  /** Pages beside the documents that answer too, without `.html`. */
  pages: string[];
}

/**
 * Reads a file of questions, one JSON object a line.
 * @param file absolute path
 * @throws PlainError when the file cannot be read or a line is no question
 */
export async function readQuestions(file: string): Promise<Question[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new PlainError(`读不了“${file}”。\n  怎么办：检查 --questions 后面的路径。`, { cause, exitCode: 2 });
  });
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const questions = lines.filter(({ line }) => line !== '').map(({ line, number }) => readLine(line, file, number));
  if (questions.length === 0) throw new PlainError(`“${file}”里一道题也没有。`, { exitCode: 2 });
  return questions;
}

function readLine(line: string, file: string, number: number): Question {
  try {
    const { q, blocks, pages = [] } = JSON.parse(line) as Partial<Question>;
    if (typeof q === 'string' && areTexts(blocks) && areTexts(pages)) return { q, blocks, pages };
  } catch {
    // Said below.
  }
  throw new PlainError(
    `“${file}”第 ${String(number)} 行不是一道题。\n  怎么办：每行写成 {"q":"问题","blocks":["文件#段落"]}，页面写在 "pages" 里。`,
    { exitCode: 2 },
  );
}

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
