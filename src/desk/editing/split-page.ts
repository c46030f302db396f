import { PlainError } from '../../model/faults/plain-error.ts';

/** A file of Markdown with YAML at its head: the YAML, and what stands around it. */
export interface SplitPage {
  before: string;
  yaml: string;
  after: string;
}

/**
 * Parts the head of a page from its text.
 * @throws PlainError when there is none
 */
export function splitPage(text: string): SplitPage {
  const [, before = '', yaml = '', after = ''] = /^(---\n)([\s\S]*?\n)(---[ \t]*\n[\s\S]*)$/u.exec(text) ?? [];
  if (before === '') throw new PlainError('文件开头的说明读不出来，没有写。');
  return { before, yaml, after };
}
