import { useCallback, useEffect, useState } from 'preact/hooks';
import { get } from '../ask.ts';

/** What a view loads: the thing itself, or why there is none; how to have it again, or set what the server answered. */
export interface Loaded<T> {
  value: T | null;
  failure: string | null;
  reload: () => void;
  set: (value: T) => void;
}

/** Loads something for a view, anew when the path changes. */
export function useLoaded<T>(path: string): Loaded<T> {
  const [value, setValue] = useState<T | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
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
        if (current) setFailure(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      current = false;
    };
  }, [path, round]);
  const reload = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  return { value, failure, reload, set: setValue };
}
