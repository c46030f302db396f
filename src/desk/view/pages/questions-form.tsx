import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentRow } from '../../shared/api.ts';
import { without } from '../../shared/words-of.ts';
import { Field } from '../frame/field.tsx';
import { WordsPicker } from '../tables/words-picker.tsx';

/** A question of a course, as its file has it. */
export interface CourseQuestion {
  ask: string;
  /** Where the source asks it itself. */
  at?: string;
  answers?: readonly { at: string; quote: string }[];
}

/** One question: what is asked, by the editors or by the source, and the source's words that answer it. */
function QuestionForm({
  question,
  documents,
  onQuestion,
  remove,
}: {
  question: CourseQuestion;
  documents: readonly DocumentRow[];
  onQuestion: (question: CourseQuestion) => void;
  remove: () => void;
}): JSX.Element {
  const [picking, setPicking] = useState<'ask' | 'answer' | null>(null);
  const answers = question.answers ?? [];
  const setAnswers = (next: CourseQuestion['answers'] = []): void =>
    onQuestion(next.length === 0 ? without(question, 'answers') : { ...question, answers: next });
  return (
    <>
      <Field
        label="问"
        value={question.ask}
        hint={question.at === undefined ? undefined : '原文自己问的，一字不差。'}
        onValue={(ask) => onQuestion({ ...without(question, 'at'), ask })}
      />
      <ul class="plain">
        {answers.map(({ at, quote }, index) => (
          <li key={index}>
            答：{quote}{' '}
            <button type="button" aria-label={`去掉答：${at}`} onClick={() => setAnswers(answers.toSpliced(index, 1))}>
              去掉
            </button>
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button
          type="button"
          aria-pressed={picking === 'answer'}
          onClick={() => setPicking(picking === 'answer' ? null : 'answer')}
        >
          从原文选答案
        </button>
        <button
          type="button"
          aria-pressed={picking === 'ask'}
          onClick={() => setPicking(picking === 'ask' ? null : 'ask')}
        >
          用原文自己的问题
        </button>
        <button type="button" onClick={remove}>
          删去这一问
        </button>
      </p>
      {picking !== null && (
        <WordsPicker
          documents={documents}
          onWords={({ at, words }) => {
            if (picking === 'ask') onQuestion({ ...question, ask: words, at });
            else setAnswers([...answers, { at, quote: words }]);
            setPicking(null);
          }}
        />
      )}
    </>
  );
}

/** The questions of one section. */
export function QuestionsForm({
  questions,
  documents,
  onQuestions,
}: {
  questions: readonly CourseQuestion[];
  documents: readonly DocumentRow[];
  onQuestions: (questions: CourseQuestion[]) => void;
}): JSX.Element {
  return (
    <ul class="questions">
      {questions.map((question, index) => (
        <li key={index}>
          <QuestionForm
            question={question}
            documents={documents}
            onQuestion={(next) => onQuestions(questions.with(index, next))}
            remove={() => onQuestions(questions.toSpliced(index, 1))}
          />
        </li>
      ))}
      <li>
        <button type="button" onClick={() => onQuestions([...questions, { ask: '' }])}>
          添一问
        </button>
      </li>
    </ul>
  );
}
