import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../support/project.ts';

/** Paths of the project as papers name them, in code or in links; not those of a library, a built site or a bench's output. */
const PATHS = /(?<![\w/.-])(?:src|scripts|tests|bench|docs)\/(?!output\b)[\w./-]*[\w/]/gu;
const LINKS = /\]\((?![a-z]+:|#)([^)#\s]+)/gu;

const papers = globSync(['*.md', 'docs/**/*.md'], { cwd: PROJECT });

it.each(papers)('%s names no file that is not there', (paper) => {
  const text = readFileSync(path.join(PROJECT, paper), 'utf8');
  const named = [...text.matchAll(PATHS)].map(([found]) => found);
  const linked = [...text.matchAll(LINKS)].map(([, target = '']) => path.join(path.dirname(paper), target));
  expect([...named, ...linked].filter((found) => !existsSync(path.join(PROJECT, found)))).toEqual([]);
});
