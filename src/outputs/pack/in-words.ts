import { explainFailure, sayFailure } from '../../model/faults/explain-failure.ts';
import { PlainError } from '../../model/faults/plain-error.ts';

/**
 * A failure of the system while a pack was being written, as the person is told.
 * @param state what became of that which stood there
 */
export function inWords(error: unknown, state: string): unknown {
  if (error instanceof PlainError) return error;
  const failure = explainFailure(error);
  if (!failure) return error;
  return new PlainError(`没有打成包：${sayFailure(failure)}${state}\n  怎么办：${failure.remedy}`, { cause: error });
}
