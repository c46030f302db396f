/** Why something could not be kept: no more room, or the browser forbids it. */
export type StoreTrouble = 'full' | 'forbidden';

/** What refuses to keep something, in one of two words. */
export const troubleOf = (error: unknown): StoreTrouble =>
  error instanceof DOMException && /quota/iu.test(error.name) ? 'full' : 'forbidden';
