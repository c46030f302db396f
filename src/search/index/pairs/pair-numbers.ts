/**
 * Numbers pairs of characters from 0 on, in the order in which they are first asked for. A hash table with open addressing
 * in typed arrays: building an index asks twice for each place of the library, which a Map answers many times slower.
 * Source of the multiplier: D. E. Knuth, The Art of Computer Programming 3, section 6.4 (multiplicative hashing).
 */
export class PairNumbers {
  #bits = 12;
  #pairs = new Int32Array(2 ** this.#bits);
  // One more than the number, so that 0 is a free place.
  #numbers = new Int32Array(2 ** this.#bits);
  readonly #inOrder: number[] = [];

  /** Every pair that was asked for, in the order of its number. */
  get pairs(): readonly number[] {
    return this.#inOrder;
  }

  /** @param pair two UTF-16 units in one number of 32 bits, as `|` gives it */
  of(pair: number): number {
    const place = this.#placeOf(pair);
    const known = this.#numbers[place]!;
    if (known > 0) return known - 1;
    this.#pairs[place] = pair;
    this.#numbers[place] = this.#inOrder.push(pair);
    // Beyond half full, finding a free place would take ever longer.
    if (this.#inOrder.length * 2 > this.#pairs.length) this.#grow();
    return this.#inOrder.length - 1;
  }

  #placeOf(pair: number): number {
    const last = this.#pairs.length - 1;
    let place = Math.imul(pair, 0x9e3779b1) >>> (32 - this.#bits);
    while (this.#numbers[place] !== 0 && this.#pairs[place] !== pair) place = (place + 1) & last;
    return place;
  }

  #grow(): void {
    this.#bits += 1;
    this.#pairs = new Int32Array(2 ** this.#bits);
    this.#numbers = new Int32Array(2 ** this.#bits);
    this.#inOrder.forEach((pair, index) => {
      const place = this.#placeOf(pair);
      this.#pairs[place] = pair;
      this.#numbers[place] = index + 1;
    });
  }
}
