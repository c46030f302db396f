import { PlainError } from '../../model/faults/plain-error.ts';
import { type Part, PARTS } from './steps.ts';

/** The part that `--only` names, undefined for all; throws a PlainError (exit code 2) for anything else. */
export function readPart(text: string | true | undefined): Part | undefined {
  if (text === undefined) return undefined;
  const part = PARTS.find((name) => name === text);
  if (part !== undefined) return part;
  throw new PlainError(`“${String(text)}”不是测试的一部分。--only 后面可以写：${PARTS.join('、')}。`, { exitCode: 2 });
}
