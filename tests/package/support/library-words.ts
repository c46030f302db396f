import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../support/project.ts';

/** Shorter runs of characters are anybody's words. */
const LENGTH = 6;

const runsOf = (text: string): string[] =>
  [...text.matchAll(/\p{Script=Han}{6,}/gu)].flatMap(([run]) =>
    Array.from({ length: run.length - LENGTH + 1 }, (_, at) => run.slice(at, at + LENGTH)),
  );

/** Says of a text which runs of six characters of the shipped library's documents stand in it. */
export function findLibraryWords(): (text: string) => string[] {
  const folder = path.join(PROJECT, 'content', 'documents');
  // What stands above the text is said in the engine's own words.
  const textOf = (name: string): string =>
    readFileSync(path.join(folder, name), 'utf8').replace(/^---\n.*?\n---\n/su, '');
  const words = new Set(readdirSync(folder).flatMap((name) => runsOf(textOf(name))));
  return (text) => runsOf(text).filter((run) => words.has(run));
}
