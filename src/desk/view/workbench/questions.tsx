import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Correction, Question } from '../../shared/api.ts';

const keyOf = ({ line, chosen, alternative }: Question): string => `${String(line)} ${chosen} ${alternative}`;

/** What the importer is not sure of, as questions that one click answers. */
export function Questions({
  questions,
  busy,
  correct,
  show,
}: {
  questions: readonly Question[];
  busy: boolean;
  correct: (correction: Correction) => void;
  show: (line: number) => void;
}): JSX.Element {
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const open = questions.filter((question) => !settled.has(keyOf(question)));
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{open.length === 0 ? '没有拿不准的地方' : `拿不准的 ${String(open.length)} 处`}</h2>
      <ol class="questions">
        {open.map((question) => (
          <li key={keyOf(question)} data-question={question.line}>
            <p>
              第 {question.line} 行“{question.words}”
            </p>
            <p>现在：{question.chosen}</p>
            <p class="buttons">
              <button type="button" onClick={() => setSettled((before) => new Set([...before, keyOf(question)]))}>
                就这样
              </button>
              {question.correction && (
                <button
                  type="button"
                  disabled={busy}
                  onClick={() => {
                    if (question.correction) correct(question.correction);
                  }}
                >
                  改成：{question.alternative}
                </button>
              )}
              <button type="button" onClick={() => show(question.line)}>
                去看
              </button>
            </p>
            {!question.correction && <p class="hint">或者是：{question.alternative}。选中那一段，在上面改。</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
