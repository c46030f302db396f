const end = 0xfffffffe;
const free = 0xffffffff;

/**
 * An OLE compound file, version 3, as [MS-CFB] lays it out: allocation table in sector 0, directory in sector 1, then the
 * streams one after the other. Each stream must have at least 4,096 bytes (smaller ones would need a second table).
 */
export function makeOle(streams: Readonly<Record<string, Buffer>>): Uint8Array {
  const names = Object.keys(streams);
  const header = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(end, 60);
  header.writeUInt32LE(end, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(end, 4);
  const directory = Buffer.alloc(512);
  writeEntry(directory, 0, 'Root Entry', 5, end, 0, 1, free);
  const bodies: Buffer[] = [];
  let sector = 2;
  names.forEach((name, index) => {
    const data = streams[name]!;
    const count = Math.ceil(data.length / 512);
    for (let at = 0; at < count; at += 1)
      table.writeUInt32LE(at === count - 1 ? end : sector + at + 1, (sector + at) * 4);
    writeEntry(directory, index + 1, name, 2, sector, data.length, free, index + 1 < names.length ? index + 2 : free);
    bodies.push(data, Buffer.alloc(count * 512 - data.length));
    sector += count;
  });
  return Buffer.concat([header, table, directory, ...bodies]);
}

function writeEntry(
  directory: Buffer,
  index: number,
  name: string,
  type: number,
  first: number,
  size: number,
  child: number,
  right: number,
): void {
  const at = index * 128;
  directory.write(name, at, 'utf16le');
  directory.writeUInt16LE((name.length + 1) * 2, at + 64);
  directory.writeUInt8(type, at + 66);
  directory.writeUInt32LE(free, at + 68);
  directory.writeUInt32LE(right, at + 72);
  directory.writeUInt32LE(child, at + 76);
  directory.writeUInt32LE(first, at + 116);
  directory.writeUInt32LE(size, at + 120);
}
