/** Sector and entry numbers from here on are signs, such as the end of a chain. [MS-CFB] 2.1. */
export const freeFrom = 0xfffffffa;

/** An entry of an OLE file's directory; left, right and child are numbers of entries. */
export interface DirectoryEntry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  first: number;
  length: number;
}

/** The flat list of entries; their tree is checked for loops, because readers walk it. */
export function readDirectory(
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
      const field = (offset: number): number => view.getUint32(at + offset, true);
      const name = new TextDecoder('utf-16le').decode(bytes);
      entries.push({
        name,
        type,
        left: field(68),
        right: field(72),
        child: field(76),
        first: field(116),
        length: field(120),
      });
      if (type === 0) continue;
      for (const offset of [68, 72, 76]) {
        const target = field(offset);
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

/** Entries directly below the root: its child, and that one's siblings in their tree. */
export function topLevel(entries: readonly DirectoryEntry[]): DirectoryEntry[] {
  const found: DirectoryEntry[] = [];
  const next = [entries[0]?.child ?? freeFrom];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const entry = entries[id];
    if (entry === undefined || entry.type === 0) continue;
    found.push(entry);
    next.push(entry.left, entry.right);
  }
  return found;
}
