import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listTexts } from '../list-texts.ts';
import { generateLibrary } from '../search/generate-library.ts';
import type { Texts } from './make-library.ts';
import type { BuildBenchOptions } from './options.ts';

/**
 * The texts that a run measures: the folder's, then those generated from them. The latter are made when they are asked for.
 * @throws PlainError when the folder is none or holds no text
 */
export async function* listLibraries({
  texts: folder,
  characters,
  seed,
}: Pick<BuildBenchOptions, 'texts' | 'characters' | 'seed'>): AsyncGenerator<Texts> {
  const paths = await listTexts(folder, '--build');
  const bytes = await Promise.all(paths.map((file) => readFile(file)));
  const name = path.basename(folder);
  yield { key: 'folder', name, files: numbered(bytes, (index) => path.extname(paths[index]!).toLowerCase()) };
  if (characters === 0) return;
  const generated = generateLibrary(
    bytes.map((text) => text.toString('utf8')),
    characters,
    seed,
  );
  yield { key: 'generated', name: `仿 ${name} 生成的文库`, files: numbered(generated, () => '.md') };
}

// Names of their own, which become those of the documents: two folders may hold files of the same name, two files the same title.
function numbered<Text>(texts: readonly Text[], extension: (index: number) => string): Map<string, Text> {
  return new Map(texts.map((text, index) => [`bench-${String(index).padStart(5, '0')}${extension(index)}`, text]));
}
