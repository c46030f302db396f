import { PlainError } from '../src/model/faults/plain-error.ts';

/**
 * The whole number that was typed for an option, or the usual one.
 * @throws PlainError (exit code 2) when it is none, or below `least` or above `most`
 */
export function wholeNumber(
  name: string,
  text: string | true | undefined,
  usual: number,
  least: number,
  most: number,
): number {
  if (text === undefined) return usual;
  const number = typeof text === 'string' && /^\d{1,9}$/u.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new PlainError(
    `“${String(text)}”不能作 --${name}：要一个 ${String(least)} 到 ${String(most)} 之间的整数，例如 --${name} ${String(Math.max(usual, 1))}。`,
    { exitCode: 2 },
  );
}
