import { bringShard } from './bring-shard.ts';

/** Why a shard could not be had: its file is absent, it came without its content, or it did not come in time. */
export type ShardTrouble = 'missing' | 'damaged' | 'late';

/** Thrown when a shard cannot be had. */
export class ShardError extends Error {
  readonly shard: string;
  readonly trouble: ShardTrouble;

  constructor(shard: string, trouble: ShardTrouble) {
    super(`${shard}: ${trouble}`);
    this.name = 'ShardError';
    this.shard = shard;
    this.trouble = trouble;
  }
}

/** Where shards are read from, and how long one may take. */
export interface ShardSource {
  /** Address of the folder of shards, relative to the page, ending in a slash. */
  base: string;
  /** Milliseconds to wait for one shard. */
  patience: number;
}

const payloads = new Map<string, unknown>();
const waiting = new Map<string, Promise<unknown>>();

/** Called by the shards themselves as they run. */
export function receiveShard(name: string, payload: unknown): void {
  payloads.set(name, payload);
}

/**
 * Brings one shard by a classic script, which works on http and file:// alike. A shard that came is kept; one that failed
 * may be asked for again.
 * @throws {ShardError}
 */
export function loadShard(name: string, source: ShardSource): Promise<unknown> {
  const known = waiting.get(name);
  if (known) return known;
  const coming = requestShard(name, source);
  waiting.set(name, coming);
  coming.catch(() => waiting.delete(name));
  return coming;
}

/** Lets go of a shard that was read into another form; asked for again, it is brought again. */
export function forgetShard(name: string): void {
  payloads.delete(name);
  waiting.delete(name);
}

function requestShard(name: string, { base, patience }: ShardSource): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      putAway();
      act();
    };
    const timer = setTimeout(() => settle(() => reject(new ShardError(name, 'late'))), patience);
    const putAway = bringShard(
      `${base}${name}.js`,
      () => settle(() => (payloads.has(name) ? resolve(payloads.get(name)) : reject(new ShardError(name, 'damaged')))),
      () => settle(() => reject(new ShardError(name, 'missing'))),
    );
  });
}
