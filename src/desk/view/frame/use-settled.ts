import { useEffect, useState } from 'preact/hooks';

/** How long typing has to rest before it is asked about, in milliseconds. */
const REST = 400;

/** An answer of the desk, and whether it is about what is written now. */
export interface Settled<Answer> {
  answer: Answer | null;
  current: boolean;
}

/**
 * What the desk says of something that is being written, asked when that rests. Until it has come, what it said before stands as
 * no longer current; an answer that fails is left out.
 * @param question tells one state of what is written from another; '' asks nothing
 */
export function useSettled<Answer>(question: string, ask: () => Promise<Answer>): Settled<Answer> {
  const [last, setLast] = useState<{ question: string; answer: Answer | null }>({ question: '', answer: null });
  useEffect(() => {
    if (question === '') {
      setLast({ question, answer: null });
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      ask().then(
        (answer) => {
          if (wanted) setLast({ question, answer });
        },
        () => undefined,
      );
    }, REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [question]);
  return { answer: last.answer, current: last.question === question && last.answer !== null };
}
