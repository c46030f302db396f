import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** How views do things that may fail or meet a change made elsewhere. */
export interface Acting {
  /** True while something is being done. */
  busy: boolean;
  /**
   * Does something, tells what went wrong, and asks when files were changed elsewhere.
   * @param work is given `true` when the person wants it done all the same
   * @param done what is said when it is done
   * @returns null when it was not done
   */
  act: <T>(work: (force: boolean) => Promise<T>, done?: string) => Promise<T | null>;
}

const none: Acting = { busy: false, act: () => Promise.resolve(null) };

export const ActingContext = createContext(none);

/** The acting of the view's frame. */
export const useActing = (): Acting => useContext(ActingContext);
