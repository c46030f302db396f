import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { partFolder } from '../../search/core/pagefind-parts.ts';
import { keepPart, takePart, type PartFiles } from './part-store.ts';
import { shardOf } from './shards.ts';

/** Documents that Pagefind takes in together. */
const AT_ONCE = 64;
/** What a search reads; the rest are Pagefind's own programs and styles, which stand in the first part only. */
const READ = /(?:^|\/)(?:pagefind-entry\.json|.*\.(?:pf_\w+|pagefind))$/u;

/** A page that Astro has rendered. */
export interface IndexedPage {
  /** From the site's root. */
  path: string;
  html: string;
}

/** One part of the index to be made. */
export interface PartTask {
  /** The folder of the site. */
  site: string;
  /** Which part it is, counted from 0. */
  place: number;
  /** Where the pages of documents stand as Pagefind reads them. */
  found: string;
  /** Names of the documents. */
  documents: readonly string[];
  /** The other pages in this part. */
  pages: readonly IndexedPage[];
  /** The file that keeps it for the next build. */
  kept?: string | undefined;
}

/** Throws what Pagefind tells in its answer. */
function judge<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(answer.errors.join('; '));
  return answer;
}

/** What a part that is made while documents are still being read waits for. */
export interface Arrival {
  /** Settles when the pages of these documents stand there. */
  documents: (names: readonly string[]) => Promise<unknown>;
  /** The other pages. */
  pages: () => Promise<readonly IndexedPage[]>;
  /** Settles when the folder of the site may be written to. */
  place: () => Promise<unknown>;
}

async function askPagefind({ place, found, documents, pages }: PartTask, arrival?: Arrival): Promise<PartFiles> {
  const index = judge(await createIndex()).index!;
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    const batch = documents.slice(at, at + AT_ONCE);
    await arrival?.documents(batch);
    const glob = `documents/{${batch.join(',')}}.html`;
    judge(await index.addDirectory({ path: found, glob }));
  }
  for (const page of arrival ? await arrival.pages() : pages)
    judge(await index.addHTMLFile({ sourcePath: page.path, content: page.html }));
  const { files } = judge(await index.getFiles());
  // Its memory is wanted for the next part.
  await close();
  return new Map(files.flatMap((file) => (place === 0 || READ.test(file.path) ? [[file.path, file.content]] : [])));
}

/**
 * Writes one part of the index, twice: as Pagefind makes it, and as scripts that hand over the bytes of what a search reads, which a
 * page opened from a stick can read too. It is taken as it was kept when it was.
 * @param arrival of what is still to come; without it all is there
 * @throws Error in Pagefind's words; whatever `arrival` throws
 */
export async function makePart(task: PartTask, arrival?: Arrival): Promise<void> {
  const taken = task.kept === undefined ? null : takePart(task.kept);
  const files = taken ?? (await askPagefind(task, arrival));
  await arrival?.place();
  if (task.kept !== undefined && !taken) keepPart(task.kept, files);
  const folder = partFolder(task.place);
  const written: [file: string, content: Uint8Array | string][] = [...files].flatMap(([name, bytes]) => {
    const file = `${folder}/${name}`;
    return READ.test(name) ? [[file, bytes], shardOf(file, bytes)] : [[file, bytes]];
  });
  for (const below of new Set(written.map(([file]) => path.posix.dirname(file))))
    mkdirSync(path.join(task.site, below), { recursive: true });
  for (const [file, content] of written) writeFileSync(path.join(task.site, file), content);
}

/** Ends Pagefind, whatever it does. */
export const abandonPart = close;
