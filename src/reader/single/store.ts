/** Where a file of the site stands in the data: from where, how many characters of Base64. */
type Entry = readonly [from: number, length: number];

/** What the edition that is one file says of itself, beside the files. */
export interface Contents {
  /** Files of the site by path. */
  files: Record<string, Entry>;
}

let contents: Contents = { files: {} };
let data = '';

/** Takes the files out of the page that brought them: it gives way to the first page of the site. */
export function takeStore(): void {
  const text = (id: string): string => document.getElementById(id)?.textContent ?? '';
  contents = JSON.parse(text('zhangju-contents')) as Contents;
  data = text('zhangju-data').trim();
}

/** Whether the edition has this file of the site. */
export const holdsFile = (path: string): boolean => Object.hasOwn(contents.files, path);

/** Files that a damaged or cut edition cannot give. */
export class DamagedFile extends Error {}

/** It ends with a checksum, so bytes that were altered are told. */
function inflate(base64: string): Promise<Blob> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}

/**
 * A file of the site.
 * @throws DamagedFile when it is not held, or is not what was put in
 */
export async function readBytes(path: string): Promise<Blob> {
  const entry = holdsFile(path) ? contents.files[path] : undefined;
  const text = entry && data.slice(entry[0], entry[0] + entry[1]);
  if (!entry || text?.length !== entry[1]) throw new DamagedFile(path);
  try {
    return await inflate(text);
  } catch {
    throw new DamagedFile(path);
  }
}

/** The same, of a text. */
export const readText = async (path: string): Promise<string> => (await readBytes(path)).text();
