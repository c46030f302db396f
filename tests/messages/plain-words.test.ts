import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { PROJECT } from '../support/project.ts';

/** Words that only a programmer understands, and places that only one looks at. */
const JARGON =
  /\bsrc\/|\.m?ts\b|正则|regex|\b(?:Invalid|invalid|undefined|schema(?!\.sql)|frontmatter|slug|token|stack|JSON|YAML|MDX|AST|DOM|eId|bundle|parser?)\b|解析|字段|数组|布尔|字符串|元素|属性|渲染|编译|序列化|异常|堆栈/u;

/** The texts in a program that hold Han characters, with their lines; the parts of a template are read apart. */
function chineseTexts(file: string): { line: number; text: string }[] {
  const program = readFileSync(file, 'utf8');
  // Most files say nothing; reading their syntax takes the time.
  if (!/\p{Script=Han}/u.test(program)) return [];
  const source = ts.createSourceFile(file, program, ts.ScriptTarget.Latest, true);
  const found: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const { text } = node;
      if (/\p{Script=Han}/u.test(text)) {
        found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('nothing that is said in Chinese needs a programmer to be understood', () => {
  // The reference of the library's files speaks of YAML to those who set up an editor for it.
  const files = globSync(['src/**/*.ts', 'scripts/**/*.{ts,cjs}'], { cwd: PROJECT }).filter(
    (file) => path.basename(file) !== 'content-reference.ts',
  );
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap((file) =>
    chineseTexts(path.join(PROJECT, file))
      .filter(({ text }) => JARGON.test(text))
      .map(({ line, text }) => `${file}:${String(line)} ${text}`),
  );
  expect(found).toEqual([]);
});
