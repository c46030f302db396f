import { brokenInput } from './input-fault.ts';

/** An OLE compound file whose chains have been walked: no loop, nothing outside the file. */
export interface OleFile {
  /** Names of all streams and storages. */
  names: readonly string[];
  /** First bytes of a stream (at most one sector), or null when there is none or it is kept in the small-stream area. */
  head: (name: string) => DataView | null;
}

const freeFrom = 0xfffffffa;
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
  chain(view.getUint32(60, true));
  // Streams below the cutoff live inside the root's stream, whose chain is the root entry's.
  const cutoff = view.getUint32(56, true);
  for (const entry of entries) if (entry.type === 5 || (entry.type === 2 && entry.length >= cutoff)) chain(entry.first);
  const head = (name: string): DataView | null => {
    const entry = entries.find((found) => found.name === name && found.type === 2);
    if (entry === undefined || entry.length < cutoff) return null;
    const at = offsetOf(entry.first);
    return new DataView(bytes.buffer, bytes.byteOffset + at, Math.min(size, bytes.length - at));
  };
  return { names: entries.map(({ name }) => name), head };
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

interface DirectoryEntry {
  name: string;
  type: number;
  first: number;
  length: number;
}

/** The flat list of entries; their tree is checked for loops, because readers walk it. */
function readDirectory(
  view: DataView,
  sectors: readonly number[],
  size: number,
  offsetOf: (sector: number) => number,
  broken: (why: string) => Error,
): DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  const parents = new Map<number, number>();
  let index = 0;
  for (const sector of sectors) {
    const start = offsetOf(sector);
    for (let at = start; at + 128 <= Math.min(start + size, view.byteLength); at += 128, index += 1) {
      const bytes = new Uint8Array(
        view.buffer,
        view.byteOffset + at,
        Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2),
      );
      const type = view.getUint8(at + 66);
      entries.push({
        name: new TextDecoder('utf-16le').decode(bytes),
        type,
        first: view.getUint32(at + 116, true),
        length: view.getUint32(at + 120, true),
      });
      if (type === 0) continue;
      for (const offset of [68, 72, 76]) {
        const target = view.getUint32(at + offset, true);
        if (target >= freeFrom) continue;
        // In a tree every entry is pointed to once, and never the root.
        if (parents.has(target) || target === 0) throw broken('directory is not a tree');
        parents.set(target, index);
      }
    }
  }
  for (const target of parents.keys()) if (target >= entries.length) throw broken('directory points outside itself');
  return entries;
}
