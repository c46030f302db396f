/**
 * Thrown when work cannot go on for a reason that one or two sentences of plain Chinese explain, without a place in a
 * file (that is what FaultError is for). Printed as it is, never with a stack trace.
 */
export class PlainError extends Error {
  /** What the process exits with. */
  readonly exitCode: number;

  constructor(message: string, options?: { cause?: unknown; exitCode?: number }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'PlainError';
    this.exitCode = options?.exitCode ?? 1;
  }
}
