import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { KIND_MARKS } from '../../../materials/evidence/kinds.ts';
import type { Statement } from '../../../materials/evidence/statement.ts';
import type { DocumentRow } from '../../shared/api.ts';
import { without } from '../../shared/words-of.ts';
import { Choice } from '../frame/field.tsx';
import { DerivedForm, InferredForm, QuoteForm } from './statement-forms.tsx';
import { WordsPicker, type PickedWords } from './words-picker.tsx';

/** The kinds that a person chooses from, as the site marks them. */
const KINDS = (['quote', 'derived', 'inferred', 'absent'] as const).map((kind) => [kind, marked(kind)] as const);

function marked(kind: Statement['kind']): string {
  const { sign, word } = KIND_MARKS[kind];
  return `${sign} ${word}`;
}

/** The first number in words, for a formula. */
const numberIn = (words: string): number => Number(/\d+(?:\.\d+)?/u.exec(words.replaceAll(',', ''))?.[0] ?? 0);

/** A statement of another kind begins with nothing said. */
function begin(kind: string): Statement {
  if (kind === 'quote') return { kind, at: '', quote: '' };
  if (kind === 'derived') return { kind, value: '', formula: '', operands: [] };
  if (kind === 'inferred') return { kind, value: '', reason: '', from: [] };
  return { kind: 'absent' };
}

/** The statement with words that were picked in a document. */
function withWords(statement: Statement, { at, words, sentence }: PickedWords): Statement {
  if (statement.kind === 'quote') {
    return { ...without(statement, 'value'), at, quote: sentence, ...(sentence === words ? {} : { value: words }) };
  }
  if (statement.kind === 'derived') {
    const name = String.fromCharCode('a'.charCodeAt(0) + statement.operands.length);
    const operands = [...statement.operands, { at, quote: words, name, number: numberIn(words) }];
    return { ...statement, operands };
  }
  return statement.kind === 'inferred' ? { ...statement, from: [...statement.from, { at, quote: words }] } : statement;
}

/** What stands in one cell: one statement or several, each with what it rests on. */
export function CellEditor({
  title,
  statements,
  documents,
  onStatements,
}: {
  title: string;
  statements: readonly Statement[];
  documents: readonly DocumentRow[];
  onStatements: (statements: Statement[]) => void;
}): JSX.Element {
  const [index, setIndex] = useState(0);
  const statement = statements[index] ?? begin('absent');
  const change = (next: Statement): void =>
    onStatements(index < statements.length ? statements.with(index, next) : [...statements, next]);
  return (
    <section aria-labelledby="cell">
      <h2 id="cell">{title}</h2>
      {statements.length > 1 && (
        <Choice
          label="第几句"
          value={String(index)}
          onValue={(next) => setIndex(Number(next))}
          options={statements.map((_, n) => [String(n), `第 ${String(n + 1)} 句`])}
        />
      )}
      <Choice
        name="statement"
        label="凭什么"
        value={statement.kind}
        onValue={(kind) => change(begin(kind))}
        options={KINDS.some(([kind]) => kind === statement.kind) ? KINDS : [...KINDS, ['external', marked('external')]]}
      />
      {statement.kind === 'quote' && <QuoteForm statement={statement} onStatement={change} />}
      {statement.kind === 'derived' && <DerivedForm statement={statement} onStatement={change} />}
      {statement.kind === 'inferred' && <InferredForm statement={statement} onStatement={change} />}
      <p class="buttons">
        <button
          type="button"
          onClick={() => {
            onStatements([...statements, begin('quote')]);
            setIndex(statements.length);
          }}
        >
          再添一句
        </button>
        {statements.length > 1 && (
          <button
            type="button"
            onClick={() => {
              onStatements(statements.toSpliced(index, 1));
              setIndex(0);
            }}
          >
            去掉这一句
          </button>
        )}
      </p>
      {statement.kind !== 'absent' && statement.kind !== 'external' && (
        <WordsPicker documents={documents} onWords={(picked) => change(withWords(statement, picked))} />
      )}
    </section>
  );
}
