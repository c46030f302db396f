import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMdx } from '../../edition/document/parse-mdx.ts';
import { shownPath } from '../../files/location.ts';
import { parseYaml } from '../../files/read-yaml.ts';
import { FaultError, type Fault } from '../../model/faults/fault.ts';
import { requireId } from '../../model/require-id.ts';
import { courseSchema, type CourseFrontmatter } from './schema.ts';

/** A course of the library. */
export interface Course {
  id: string;
  file: string;
  frontmatter: CourseFrontmatter;
  /** What the editors say of it, a paragraph each. */
  introduction: { text: string; line: number }[];
  /** Line of the file on which a value of the frontmatter begins. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Only words and their emphasis: a course is data, and what it shows of the sources comes from its sections. */
const isPlain = (node: RootContent): boolean =>
  node.type === 'paragraph' && node.children.every(({ type }) => ['text', 'emphasis', 'strong'].includes(type));

/**
 * Reads `content/courses/<id>.mdx`.
 * @throws FaultError for a bad file name, broken MDX, wrong frontmatter, or a body that is more than paragraphs
 */
export function readCourse(file: string): Course {
  const shown = shownPath(file);
  const id = path.basename(file, '.mdx');
  requireId(id, shown);
  const [yaml, ...body] = parseMdx(readFileSync(file, 'utf8'), shown).children;
  if (yaml?.type !== 'yaml') {
    throw new FaultError({
      rule: 'frontmatter-present',
      file: shown,
      line: 1,
      what: '文件开头没有课程的内容（两行 --- 之间的部分）。',
      remedy: '在文件最前面写上名称、次序、说明和各节，写法参照 content/courses/ 里的其他文件。',
    });
  }
  const { data, lineOf } = parseYaml(yaml.value, courseSchema, { file, linesBefore: yaml.position?.start.line ?? 1 });
  const introduction = body.map((node) => ({ node, text: toString(node), line: node.position?.start.line ?? 1 }));
  const faults = introduction
    .filter(({ node }) => !isPlain(node))
    .map(({ line }): Fault => ({
      rule: 'course-is-data',
      file: shown,
      line,
      what: '课程的正文里只能有一段一段的文字。',
      remedy: '标题、列表、链接和网页标记都去掉；要讲的地方写在前面的 sections 里。',
    }));
  if (faults.length > 0) throw new FaultError(faults);
  return { id, file, frontmatter: data, introduction: introduction.map(({ text, line }) => ({ text, line })), lineOf };
}
