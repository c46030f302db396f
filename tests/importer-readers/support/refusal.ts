import { expect } from 'vitest';
import { readInput } from '../../../src/importer/read-input.ts';
import { FaultError } from '../../../src/model/faults/fault.ts';
import { expectPlainChinese } from '../../support/faults.ts';

/**
 * Reads a file that must be refused: exactly one fault, under the rule, naming the file, with a remedy, in Chinese.
 * @returns Its words, for further expectations.
 */
export async function expectRefused(bytes: Uint8Array, file: string, rule: string): Promise<string> {
  const error: unknown = await readInput(bytes, file).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FaultError);
  const { faults } = error as FaultError;
  expect(faults.map((fault) => fault.rule)).toEqual([rule]);
  const [fault] = faults;
  expect(fault!.file).toBe(file);
  expectPlainChinese(fault!);
  return `${fault!.what}${fault!.remedy}`;
}
