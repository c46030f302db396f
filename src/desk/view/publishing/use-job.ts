import { useEffect, useState } from 'preact/hooks';
import type { JobState } from '../../shared/publishing.ts';
import { get } from '../ask.ts';

/** How often a running job is asked after, in milliseconds. */
const LOOK = 500;

/** Follows the job that runs. */
export function useJob(): [JobState | null, (state: JobState | null) => void] {
  const [state, setState] = useState<JobState | null>(null);
  const running = state?.running === true;
  useEffect(() => {
    const look = (): void => {
      void get<JobState | null>('build').then(setState, () => undefined);
    };
    look();
    if (!running) return;
    const timer = setInterval(look, LOOK);
    return () => {
      clearInterval(timer);
    };
  }, [running]);
  return [state, setState];
}
