import { contentFolder } from '../../files/location.ts';
import { tellProgress } from '../tell-progress.ts';
import { startReading, type Reading } from './start-reading.ts';

let begun: Reading | null = null;

/**
 * Begins to read the library while this process is still loading Astro.
 * @throws as `startReading` does
 */
export function beginReading(root: string): void {
  begun = startReading(root, contentFolder(), tellProgress('读文稿，与底本核对'));
}

/** What `beginReading` began, once; begins now when nobody has. */
export function takeReading(root: string): Reading {
  if (!begun) beginReading(root);
  const taken = begun!;
  begun = null;
  return taken;
}

/** Ends a reading that nobody has taken. */
export async function abandonReading(): Promise<void> {
  const left = begun;
  begun = null;
  await left?.close();
}
