import { PlainError } from '../model/faults/plain-error.ts';

/** The document that stands in the place that a file would take. */
export interface Taken {
  id: string;
  title: string;
}

/** Thrown when a file would take the place of another document, and nobody has said that it is a new version of it. */
export class TakenId extends PlainError {
  readonly taken: Taken;

  constructor(message: string, taken: Taken) {
    super(message);
    this.name = 'TakenId';
    this.taken = taken;
  }
}
