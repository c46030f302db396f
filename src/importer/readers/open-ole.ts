import { brokenInput } from './input-fault.ts';
import { freeFrom, readDirectory, topLevel } from './ole-directory.ts';

/** An OLE compound file whose chains have been walked: no loop, nothing outside the file. */
export interface OleFile {
  /** Names of the streams and storages at the top; what embedded objects hold is below them. */
  names: readonly string[];
  /** Bytes of a stream at the top, or null when there is none. */
  read: (name: string) => Uint8Array | null;
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** True when the bytes begin like an OLE compound file (.doc, .wps, .xls, .ppt, encrypted .docx). */
export function isOle(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * Walks the allocation table, the directory and every stream's chain, as [MS-CFB] defines them, so that a reader which
 * trusts them cannot be led in circles.
 * @throws FaultError when a chain loops, ends outside the file or is longer than it.
 */
export function openOle(bytes: Uint8Array, file: string, kind: string): OleFile {
  const broken = (why: string): Error => brokenInput(file, kind, new Error(why));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 1024 || !isOle(bytes)) throw broken('too short');
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw broken('sector size');
  const size = 1 << shift;
  const count = Math.floor(bytes.length / size) - 1;
  const offsetOf = (sector: number): number => {
    if (sector >= count + 1 || (sector + 1) * size >= bytes.length)
      throw broken(`sector ${String(sector)} outside the file`);
    return (sector + 1) * size;
  };
  const tableSectors = readTableSectors(view, size, count, offsetOf, broken);
  const perSector = size / 4;
  const nextOf = (sector: number): number => {
    const table = tableSectors[Math.floor(sector / perSector)];
    if (table === undefined) throw broken(`sector ${String(sector)} without an entry`);
    const at = offsetOf(table) + (sector % perSector) * 4;
    return at + 4 <= bytes.length ? view.getUint32(at, true) : freeFrom;
  };
  const chain = (first: number): number[] => {
    const sectors: number[] = [];
    const seen = new Set<number>();
    for (let sector = first; sector < freeFrom; sector = nextOf(sector)) {
      if (seen.has(sector)) throw broken(`a chain comes back to sector ${String(sector)}`);
      seen.add(sector);
      offsetOf(sector);
      sectors.push(sector);
    }
    return sectors;
  };
  const entries = readDirectory(view, chain(view.getUint32(48, true)), size, offsetOf, broken);
  const top = topLevel(entries);
  const whole = (first: number): Uint8Array => {
    const sectors = chain(first);
    const out = new Uint8Array(sectors.length * size);
    sectors.forEach((sector, index) =>
      out.set(bytes.subarray(offsetOf(sector), Math.min(offsetOf(sector) + size, bytes.length)), index * size),
    );
    return out;
  };
  // Streams below the cutoff lie in sectors of 64 bytes inside the root's stream, with a table of their own.
  const cutoff = view.getUint32(56, true);
  const small = (first: number, length: number): Uint8Array => {
    const table = new DataView(whole(view.getUint32(60, true)).buffer);
    const area = whole(entries[0]?.first ?? freeFrom);
    const out = new Uint8Array(length);
    let sector = first;
    for (let at = 0; at < length; at += 64) {
      if ((sector + 1) * 64 > area.length || (sector + 1) * 4 > table.byteLength) throw broken('small sector outside');
      out.set(area.subarray(sector * 64, sector * 64 + Math.min(64, length - at)), at);
      sector = table.getUint32(sector * 4, true);
    }
    return out;
  };
  const read = (name: string): Uint8Array | null => {
    const entry = top.find((found) => found.name === name && found.type === 2);
    if (entry === undefined) return null;
    if (entry.length > bytes.length) throw broken('stream longer than the file');
    if (entry.length < cutoff) return small(entry.first, entry.length);
    const data = whole(entry.first);
    if (data.length < entry.length) throw broken('stream shorter than it says');
    return data.subarray(0, entry.length);
  };
  return { names: top.map(({ name }) => name), read };
}

/** Sectors of the allocation table: 109 in the header, further ones chained. */
function readTableSectors(
  view: DataView,
  size: number,
  count: number,
  offsetOf: (sector: number) => number,
  broken: (why: string) => Error,
): number[] {
  const wanted = view.getUint32(44, true);
  if (wanted > count) throw broken('allocation table larger than the file');
  const sectors: number[] = [];
  for (let index = 0; index < 109 && sectors.length < wanted; index += 1)
    sectors.push(view.getUint32(76 + index * 4, true));
  let more = view.getUint32(68, true);
  for (let steps = 0; sectors.length < wanted && more < freeFrom; steps += 1) {
    if (steps > count) throw broken('table of tables loops');
    const at = offsetOf(more);
    for (let index = 0; index < size / 4 - 1 && sectors.length < wanted; index += 1)
      sectors.push(view.getUint32(at + index * 4, true));
    more = view.getUint32(at + size - 4, true);
  }
  for (const sector of sectors) offsetOf(sector);
  return sectors;
}
