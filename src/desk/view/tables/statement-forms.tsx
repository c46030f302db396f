import type { JSX } from 'preact';
import { computeFormula } from '../../../materials/evidence/formula.ts';
import type { Statement } from '../../../materials/evidence/statement.ts';
import { Field } from '../frame/field.tsx';
import { without } from '../../shared/words-of.ts';

type Of<Kind> = Extract<Statement, { kind: Kind }>;

interface Props<Kind> {
  statement: Of<Kind>;
  onStatement: (statement: Of<Kind>) => void;
}

/** Words of a source: the sentence, and which of its words are shown. */
export function QuoteForm({ statement, onStatement }: Props<'quote'>): JSX.Element {
  return (
    <>
      <p>
        引的是：{statement.quote === '' ? '还没有选，在下面的正文里选字' : statement.quote}
        {statement.at !== '' && <span class="hint">（{statement.at}）</span>}
      </p>
      {statement.quote !== '' && (
        <Field
          label="显示其中的"
          value={statement.value ?? ''}
          hint="从引的话里原样取出；空着就显示整句。"
          onValue={(value) => onStatement(value === '' ? without(statement, 'value') : { ...statement, value })}
        />
      )}
    </>
  );
}

/** A figure that is worked out of others. */
export function DerivedForm({ statement, onStatement }: Props<'derived'>): JSX.Element {
  const { operands, formula, value } = statement;
  let result = '';
  try {
    if (formula !== '')
      result = String(computeFormula(formula, Object.fromEntries(operands.map(({ name, number }) => [name, number]))));
  } catch (error) {
    result = error instanceof Error ? error.message : '';
  }
  return (
    <>
      <p>在下面的正文里选有数字的字，每选一次，多一个数。</p>
      <ul class="plain">
        {operands.map((operand, index) => (
          <li key={index}>
            <Field
              label={`${operand.name}　${operand.quote}`}
              value={String(operand.number)}
              onValue={(text) =>
                onStatement({ ...statement, operands: operands.with(index, { ...operand, number: Number(text) || 0 }) })
              }
            />
            <button
              type="button"
              aria-label={`去掉 ${operand.name}`}
              onClick={() => onStatement({ ...statement, operands: operands.toSpliced(index, 1) })}
            >
              去掉
            </button>
          </li>
        ))}
      </ul>
      <Field
        name="formula"
        label="算式"
        value={formula}
        hint="用上面的字母，如 b / a * 100"
        onValue={(next) => onStatement({ ...statement, formula: next })}
      />
      <p role="status">{result === '' ? '' : `算得：${result}`}</p>
      <Field
        name="value"
        label="显示的结果"
        value={value}
        hint="写到几位小数都可以，要和算得的一样，后面可以带单位。"
        onValue={(next) => onStatement({ ...statement, value: next })}
      />
    </>
  );
}

/** What an editor concludes, with the words and the reason. */
export function InferredForm({ statement, onStatement }: Props<'inferred'>): JSX.Element {
  return (
    <>
      <Field
        name="value"
        label="结论"
        value={statement.value}
        onValue={(value) => onStatement({ ...statement, value })}
      />
      <Field
        name="reason"
        label="怎样从原文得出"
        lines={2}
        value={statement.reason}
        onValue={(reason) => onStatement({ ...statement, reason })}
      />
      <p>作根据的原文（在下面的正文里选）：</p>
      <ul class="plain">
        {statement.from.map(({ at, quote }, index) => (
          <li key={index}>
            {quote}
            <span class="hint">（{at}）</span>{' '}
            <button
              type="button"
              onClick={() => onStatement({ ...statement, from: statement.from.toSpliced(index, 1) })}
            >
              去掉
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
