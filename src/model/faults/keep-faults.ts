import { FaultError, type Fault } from './fault.ts';

/**
 * Runs `work` and adds its faults to `faults`, so that one bad file does not hide the others.
 * @returns what `work` returns; null when it found faults
 * @throws whatever `work` throws that is not a FaultError
 */
export function keepFaults<T>(faults: Fault[], work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    faults.push(...error.faults);
    return null;
  }
}
