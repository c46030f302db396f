import { checksum } from '../../search/checksum.ts';
import type { Manifest } from '../../search/shard-format.ts';
import { loadShard, ShardError, type ShardSource } from './load-shard.ts';

/** The base path under which Pagefind asks for its files. Never part of a real address. */
export const pagefindBase = 'pagefind/';

let current: { manifest: Manifest; source: ShardSource } | undefined;
let failure: ShardError | undefined;

/** Says from where `fetchPagefindFile` shall answer. */
export function servePagefindFrom(manifest: Manifest, source: ShardSource): void {
  current = { manifest, source };
}

/** The last failure since it was asked for; Pagefind itself passes over a chunk that it could not load. */
export function takeFailure(): ShardError | undefined {
  const taken = failure;
  failure = undefined;
  return taken;
}

/** One of Pagefind's files, brought as a shard and checked. */
export async function loadPagefindFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const entry = current?.manifest.files[path];
  if (!current || !entry) throw new ShardError(path, 'missing');
  const base64 = await loadShard(entry.shard, current.source);
  if (typeof base64 !== 'string' || checksum(base64) !== entry.sum) throw new ShardError(path, 'damaged');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Stands in for `fetch` inside Pagefind's browser code: the part of a Response that it uses. */
export async function fetchPagefindFile(
  address: string,
): Promise<Pick<Response, 'ok' | 'status' | 'arrayBuffer' | 'json'>> {
  try {
    const bytes = await loadPagefindFile(address.slice(pagefindBase.length).replace(/\?.*$/, ''));
    return {
      ok: true,
      status: 200,
      arrayBuffer: () => Promise.resolve(bytes.buffer),
      json: () => Promise.resolve(JSON.parse(new TextDecoder().decode(bytes)) as unknown),
    };
  } catch (error) {
    failure = error instanceof ShardError ? error : new ShardError(address, 'damaged');
    throw failure;
  }
}
