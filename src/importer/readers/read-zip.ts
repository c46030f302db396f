import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { brokenInput, inputFault, oversizedInput } from './input-fault.ts';
import { MAX_ZIP_ENTRIES, MAX_ZIP_PART_BYTES, MAX_ZIP_RATIO, MAX_ZIP_TOTAL_BYTES } from './limits.ts';

/** A zip's directory, and its parts on demand. Names are keys to look up; nothing is ever written under them. */
export interface ZipParts {
  names: readonly string[];
  /** Unpacked bytes of a part, or null when there is none of that name. @throws FaultError when bounds are broken. */
  read: (name: string) => Promise<Uint8Array | null>;
}

/**
 * Opens a zip held in memory.
 * @param kind What the file should be, for messages: Word 文档（.docx）.
 * @throws FaultError when the directory is damaged, too long, or has encrypted parts.
 */
export async function readZip(bytes: Uint8Array, file: string, kind: string): Promise<ZipParts> {
  const entries = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true });
    // The count comes from the file itself, so it is looked at before the directory is walked.
    if (zip.entryCount <= MAX_ZIP_ENTRIES)
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch (cause) {
    throw brokenInput(file, kind, cause);
  }
  if (zip.entryCount > MAX_ZIP_ENTRIES) {
    throw oversizedInput(file, `压缩包里有 ${String(zip.entryCount)} 个文件，最多 ${String(MAX_ZIP_ENTRIES)} 个`);
  }
  let total = 0;
  const read = async (name: string): Promise<Uint8Array | null> => {
    const entry = entries.get(name);
    if (entry === undefined) return null;
    if (entry.isEncrypted()) {
      throw inputFault(
        'input-encrypted',
        file,
        '这个文件加了密码，读不出来。',
        '请用原来的软件打开，去掉密码后另存一份再导入。',
      );
    }
    checkDeclared(entry, file);
    total += entry.uncompressedSize;
    if (total > MAX_ZIP_TOTAL_BYTES) {
      throw oversizedInput(file, `解压后超过 ${String(MAX_ZIP_TOTAL_BYTES >> 20)} MB`);
    }
    try {
      return await unpack(zip, entry);
    } catch (cause) {
      throw brokenInput(file, kind, cause);
    }
  };
  return { names: [...entries.keys()], read };
}

function checkDeclared(entry: Entry, file: string): void {
  const { uncompressedSize: size, compressedSize } = entry;
  if (size > MAX_ZIP_PART_BYTES)
    throw oversizedInput(file, `里面有一部分解压后超过 ${String(MAX_ZIP_PART_BYTES >> 20)} MB`);
  if (size > 1 << 20 && size > compressedSize * MAX_ZIP_RATIO) {
    throw oversizedInput(file, `里面有一部分的压缩比超过 ${String(MAX_ZIP_RATIO)} 倍，像是“压缩炸弹”`);
  }
}

/** yauzl stops a stream that does not unpack to the declared size, so the bounds on the declared size hold. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new Error(`Checksum of ${entry.fileName} does not agree.`);
  return bytes;
}
