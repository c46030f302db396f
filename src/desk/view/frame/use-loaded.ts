import { useCallback, useEffect, useState } from 'preact/hooks';
import { get, Refusal } from '../ask.ts';

/** What a view loads: the thing itself, or why there is none and what can be done; how to have it again, or set what the server answered. */
export interface Loaded<T> {
  value: T | null;
  failure: string | null;
  /** True for a document that cannot be read, but made anew. */
  mendable: boolean;
  reload: () => void;
  set: (value: T) => void;
}

/** Loads something for a view, anew when the path changes. */
export function useLoaded<T>(path: string): Loaded<T> {
  const [value, setValue] = useState<T | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [mendable, setMendable] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    get<T>(path).then(
      (loaded) => {
        if (!current) return;
        setValue(loaded);
        setFailure(null);
      },
      (error: unknown) => {
        if (!current) return;
        setFailure(error instanceof Error ? error.message : String(error));
        setMendable(error instanceof Refusal && error.mendable);
      },
    );
    return () => {
      current = false;
    };
  }, [path, round]);
  const reload = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  return { value, failure, mendable, reload, set: setValue };
}
