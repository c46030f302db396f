import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './project.ts';
import { temporaryFolder } from './folders.ts';

/** A sound library of two short documents about a district that does not exist. */
export const SMALL_LIBRARY = path.join(PROJECT, 'tests/library/fixtures/small');

/** A copy of it that the running test may break. */
export function copyOfSmallLibrary(): string {
  const folder = path.join(temporaryFolder(), 'content');
  cpSync(SMALL_LIBRARY, folder, { recursive: true });
  return folder;
}

/** Replaces words of a file; words that are not there, or there twice, fail the test. */
export function edit(folder: string, file: string, from: string, to: string): void {
  const target = path.join(folder, file);
  const text = readFileSync(target, 'utf8');
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${file} holds “${from}” ${String(parts.length - 1)} times`);
  writeFileSync(target, parts.join(to));
}

/** Line of a file, from 1, on which `words` begin. */
export function lineOf(folder: string, file: string, words: string): number {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`${file} does not hold “${words}”`);
  return text.slice(0, at).split('\n').length;
}
