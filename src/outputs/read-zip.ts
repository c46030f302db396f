import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';

/** Larger ones are no pack of ours. */
const MOST_BYTES = 2 ** 30;

/**
 * Visits every file in a zip, in its order.
 * @param visit is given its name and its bytes
 * @throws Error when it is no zip, or damaged
 */
export async function visitZip(file: string, visit: (name: string, bytes: Buffer) => void): Promise<void> {
  const zip = await openPromise(file, { lazyEntries: true });
  try {
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      if (total > MOST_BYTES) throw new Error(`${file} holds more than a pack`);
      if (!entry.fileName.endsWith('/')) visit(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    }
  } finally {
    zip.close();
  }
}
