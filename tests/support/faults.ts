import { expect } from 'vitest';
import { FaultError, type Fault } from '../../src/model/faults/fault.ts';

/** The faults that `work` throws; work that throws nothing, or something else, fails the test. */
export function faultsOf(work: () => unknown): readonly Fault[] {
  try {
    work();
  } catch (error) {
    if (error instanceof FaultError) return error.faults;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** The one fault that `work` throws. */
export function faultOf(work: () => unknown): Fault {
  const faults = faultsOf(work);
  expect(faults).toHaveLength(1);
  return faults[0] as Fault;
}

/** A person who does not program must understand it: Chinese, with what happened and what to do. */
export function expectPlainChinese(fault: Fault): void {
  expect(fault.what).toMatch(/\p{Script=Han}{4}/u);
  expect(fault.remedy).toMatch(/\p{Script=Han}{4}/u);
  expect(fault.what + fault.remedy).not.toMatch(/undefined|\[object|Error:|NaN/u);
}
