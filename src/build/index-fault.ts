import { explainFailure } from '../model/faults/explain-failure.ts';
import { FaultError } from '../model/faults/fault.ts';

/**
 * What the person is told of an index that was not made.
 * @param rule of the check that it broke
 * @param what a sentence
 * @returns the cause itself where the machine had no room: packages installed anew are no remedy for that
 */
export function indexFault(rule: string, what: string, cause: unknown): unknown {
  if (explainFailure(cause)) return cause;
  const details = [cause instanceof Error ? cause.message : String(cause)];
  const remedy = '先运行 npm ci 重装依赖，再重新构建；仍不行，请把上面这行原样报告给维护者。';
  return new FaultError({ rule, what, details, remedy }, { cause });
}
