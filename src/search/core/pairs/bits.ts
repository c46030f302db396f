/** Writes numbers bit by bit, the highest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(64);
  #bits = 0;

  /** Bits written so far. */
  get length(): number {
    return this.#bits;
  }

  /** @param width how many of the lowest bits of `value` are written, 0–32 */
  write(value: number, width: number): void {
    if (width > 24) {
      this.write(value >>> 24, width - 24);
      this.write(value, 24);
      return;
    }
    if (width === 0) return;
    const at = this.#bits >> 3;
    const used = this.#bits & 7;
    if (at + 4 >= this.#bytes.length) this.#grow();
    const bytes = this.#bytes;
    // What is not written yet is zero, so only the first byte holds bits that were there before.
    const four = (value & (2 ** width - 1)) << (32 - used - width);
    bytes[at]! |= four >>> 24;
    bytes[at + 1] = four >>> 16;
    bytes[at + 2] = four >>> 8;
    bytes[at + 3] = four;
    this.#bits += width;
  }

  /** Writes what another writer wrote, from one bit up to another. */
  append(other: BitWriter, from = 0, to = other.length): void {
    const reader = new BitReader(other.#bytes);
    reader.skip(from);
    for (let left = to - from; left > 0; left -= 24) {
      const width = Math.min(left, 24);
      this.write(reader.read(width), width);
    }
  }

  /** The bytes written, the last one filled up with zeros. */
  toBytes(): Uint8Array {
    return this.#bytes.slice(0, (this.#bits + 7) >> 3);
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a `BitWriter` wrote; beyond the end stand zeros without end. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #bits = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** True when more was read than was written. */
  get overrun(): boolean {
    return this.#bits > this.#bytes.length * 8;
  }

  // 32 bits from the present place, of which the first 25 are sure to be there.
  #window(): number {
    const at = this.#bits >> 3;
    const bytes = this.#bytes;
    const four = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
    return four << (this.#bits & 7);
  }

  /** Goes past bits without reading them. */
  skip(bits: number): void {
    this.#bits += bits;
  }

  /** @param width 0–32 */
  read(width: number): number {
    if (width === 0) return 0;
    if (width > 25) return this.read(width - 16) * 65_536 + this.read(16);
    const value = this.#window() >>> (32 - width);
    this.#bits += width;
    return value;
  }

  /** Counts the zeros before the next one, and goes past it. Returns Infinity when there is none. */
  readZeros(): number {
    for (let zeros = 0; !this.overrun;) {
      const leading = Math.min(Math.clz32(this.#window()), 24);
      this.#bits += leading;
      zeros += leading;
      if (leading === 24) continue;
      this.#bits += 1;
      return zeros;
    }
    return Infinity;
  }
}
