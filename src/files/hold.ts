import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/** Several may read at once; who writes is alone. */
export type Use = 'read' | 'write';

/** Something that is held until it is released, or until the process is gone, however that ends. */
export interface Held {
  release: () => void;
}

const LOOK_AGAIN_MS = 200;
/** SQLite's primary result code when somebody else holds the file. */
const BUSY = 5;

type Sqlite = typeof import('node:sqlite');
let sqlite: Sqlite | undefined;

/** Node's SQLite; the older Node that we run on says of it that it is an experiment, which is nobody's business here. */
function loadSqlite(): Sqlite | undefined {
  if (sqlite) return sqlite;
  const warn = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    sqlite = process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = warn;
  }
  return sqlite;
}

/**
 * Holds by way of a file, if nobody is in the way. The lock is the operating system's, which Node offers only by way of
 * SQLite: it goes with the process that has it, so a killed command blocks nobody, and a busy one is never taken for
 * dead. Where the file system knows no locks, or the file cannot be made, all are let in.
 * @param file is made when missing, stays empty and is never removed
 * @returns null when somebody else holds it
 */
export function tryHold(file: string, use: Use): Held | null {
  const { DatabaseSync } = loadSqlite() ?? {};
  if (!DatabaseSync) return { release: () => undefined };
  let database: InstanceType<typeof DatabaseSync> | undefined;
  try {
    database = new DatabaseSync(file);
    database.exec(use === 'write' ? 'BEGIN EXCLUSIVE' : 'BEGIN; SELECT count(*) FROM sqlite_master');
  } catch (error) {
    database?.close();
    const { errcode = 0 } = error as { errcode?: number };
    return (errcode & 0xff) === BUSY ? null : { release: () => undefined };
  }
  const held = database;
  return { release: () => held.close() };
}

/**
 * Holds by way of a file as `tryHold` does, and waits while somebody else has it.
 * @param busy what the person is told once when there is something to wait for
 */
export async function hold(file: string, use: Use, busy: string): Promise<Held> {
  let held = tryHold(file, use);
  if (held === null) console.log(busy);
  while (held === null) {
    await wait(LOOK_AGAIN_MS);
    held = tryHold(file, use);
  }
  return held;
}
