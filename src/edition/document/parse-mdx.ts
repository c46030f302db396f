import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { FaultError } from '../../model/faults/fault.ts';
import { parsePlain } from './parse-plain.ts';
import { explainSyntax } from './explain-syntax.ts';

/** The same syntax as on the pages: `singleTilde` off, because 10~20% is a range and not a deletion. */
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkGfm, { singleTilde: false });

/**
 * Parses the text of a document.
 * @throws FaultError with the line when the text is not well-formed MDX.
 */
export function parseMdx(text: string, file: string): Root {
  return parsePlain(text) ?? parseWithGrammar(text, file);
}

/**
 * Parses by the full grammar of MDX, whatever the text holds.
 * @throws FaultError with the line when the text is not well-formed MDX.
 */
export function parseWithGrammar(text: string, file: string): Root {
  try {
    return parser.parse(text);
  } catch (cause) {
    const message = cause as VFileMessage;
    throw new FaultError(
      {
        rule: 'mdx-syntax',
        file,
        ...(message.line === undefined ? {} : { line: message.line }),
        what: '这一行读不下去。',
        details: [explainSyntax(message.ruleId)],
        remedy: '正文里的 < { } 要写成 \\< \\{ \\}；标签要成对。改好后重试。',
      },
      { cause },
    );
  }
}
