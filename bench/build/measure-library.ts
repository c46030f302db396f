import path from 'node:path';
import { type ChangingDocument, prepareChange } from './change-document.ts';
import { makeLibrary, type Texts } from './make-library.ts';
import { type BuilderMeasured, KINDS, measureBuilders } from './measure-builders.ts';
import type { BuildBenchOptions } from './options.ts';
import { ourBuilder } from './our-builder.ts';
import { starlightBuilder } from './starlight/starlight-builder.ts';

/** Everything measured of one library. */
export interface LibraryMeasured {
  key: string;
  name: string;
  documents: number;
  /** Texts that the importer refused and neither built. */
  refused: number;
  /** UTF-16 units of the texts. */
  characters: number;
  /** Ours first. */
  builders: BuilderMeasured[];
}

/** Imports texts once, and measures how their site is built by us and by the peer. */
export async function measureLibrary(
  root: string,
  out: string,
  texts: Texts,
  { again, runs, starlight }: Pick<BuildBenchOptions, 'again' | 'runs' | 'starlight'>,
  say: (what: string) => void,
): Promise<LibraryMeasured> {
  const made = path.join(out, 'made');
  const library = await makeLibrary(root, made, texts, say);
  const changed = library.ids[library.ids.length >> 1]!;
  const document = again ? await prepareChange(root, path.join(made, 'versions'), library, changed) : unchanging;
  const builders = [
    ourBuilder(root, out, library, document.change),
    ...(starlight === undefined ? [] : [await starlightBuilder(starlight, texts.key, library, changed)]),
  ];
  const kinds = again ? KINDS : KINDS.slice(0, 1);
  const measured = await measureBuilders(builders, kinds, runs, (what) => say(`${texts.name}：${what}`));
  // The next run takes the library for what was imported.
  await document.restore();
  return {
    key: texts.key,
    name: texts.name,
    documents: library.ids.length,
    refused: library.refused,
    characters: [...texts.files.values()].reduce((sum, text) => sum + text.toString().length, 0),
    builders: measured,
  };
}

const nothing = (): Promise<void> => Promise.resolve();
const unchanging: ChangingDocument = { change: nothing, restore: nothing };
