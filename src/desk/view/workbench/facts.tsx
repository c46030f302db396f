import type { JSX } from 'preact';
import { KIND_MARKS } from '../../../materials/evidence/kinds.ts';
import type { EvidencedFact } from '../../../model/evidence.ts';
import type { Row } from '../../shared/api.ts';
import { Field } from '../frame/field.tsx';

/** Where words stand in the text, as an address; null where they do not. */
const placeOf = (rows: readonly Row[], words: string): string | null =>
  words === '' ? null : (rows.flatMap(({ blocks }) => blocks).find(({ text }) => text.includes(words))?.eId ?? null);

/** The lines below the title: who, where, when, each with the place in the text where it stands. */
export function Facts({
  facts,
  rows,
  onFacts,
}: {
  facts: readonly EvidencedFact[];
  rows: readonly Row[];
  onFacts: (facts: EvidencedFact[]) => void;
}): JSX.Element {
  const labels = new Map(rows.flatMap(({ blocks }) => blocks.map(({ eId, label }) => [eId, label] as const)));
  const change = (index: number, fact: EvidencedFact | null): void => {
    onFacts(fact ? facts.with(index, fact) : facts.toSpliced(index, 1));
  };
  const write = (index: number, fact: EvidencedFact, value: string): void => {
    if (fact.kind === 'inferred') {
      change(index, { ...fact, value });
      return;
    }
    const { label } = fact;
    const at = placeOf(rows, value);
    if (value === '') change(index, { kind: 'absent', label });
    else change(index, { kind: 'quote', label, value, at: at ?? 'title' });
  };
  return (
    <ul class="facts">
      {facts.map((fact, index) => (
        <li key={index}>
          <Field label="名目" value={fact.label} onValue={(label) => change(index, { ...fact, label })} />
          <Field
            label={fact.kind === 'inferred' ? '结论' : '照原文写'}
            value={fact.kind === 'absent' ? '' : fact.value}
            onValue={(value) => write(index, fact, value)}
            hint={
              fact.kind === 'absent'
                ? `空着，就显示“${KIND_MARKS.absent.word}”。`
                : `${KIND_MARKS[fact.kind].word}，在${labels.get(fact.at) ?? '（原文里没有这些字）'}`
            }
          />
          {fact.kind === 'inferred' && (
            <>
              <Field
                label="根据的原文"
                value={fact.quote}
                onValue={(quote) => change(index, { ...fact, quote, at: placeOf(rows, quote) ?? fact.at })}
                hint={placeOf(rows, fact.quote) === null ? '原文里没有这些字。' : '照原文写，一字不差。'}
              />
              <Field
                label="怎样从原文得出"
                value={fact.reason}
                onValue={(reason) => change(index, { ...fact, reason })}
              />
            </>
          )}
          <button type="button" aria-label={`删去这一行：${fact.label}`} onClick={() => change(index, null)}>
            删去这一行
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={() => onFacts([...facts, { kind: 'absent', label: '名目' }])}>
          添一行
        </button>
      </li>
    </ul>
  );
}
