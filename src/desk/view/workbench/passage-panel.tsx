import type { JSX } from 'preact';
import { ROLES } from '../../../importer/role-blocks.ts';
import type { Correction, Row } from '../../shared/api.ts';
import { Choice } from '../frame/field.tsx';
import { LEVELS } from './levels.ts';

/** The parts of an official document as the office calls them. */
const NAMES = Object.keys(ROLES) as (keyof typeof ROLES)[];

/** The words that are selected within a row; '' when none are, or they reach out of it. */
function selectedIn(line: number, side: string): string {
  const selection = getSelection();
  const row = document.querySelector(`[data-line="${String(line)}"] ${side}`);
  if (!selection || selection.isCollapsed || !row) return '';
  const { anchorNode, focusNode } = selection;
  return row.contains(anchorNode) && row.contains(focusNode) ? selection.toString() : '';
}

/** What can be done to the passage that is chosen. */
export function PassagePanel({
  row,
  busy,
  correct,
}: {
  row: Row;
  busy: boolean;
  correct: (correction: Correction) => void;
}): JSX.Element {
  const line = row.from;
  const [first] = row.blocks;
  const where = row.from === row.to ? `第 ${String(row.from)} 行` : `第 ${String(row.from)}–${String(row.to)} 行`;
  if (row.removed !== null) {
    return (
      <section aria-labelledby="passage">
        <h2 id="passage">{where}</h2>
        <p>这一行删去了：{row.removed}</p>
        <p class="buttons">
          <button type="button" disabled={busy} onClick={() => correct({ do: 'restore', line })}>
            恢复，作为正文
          </button>
        </p>
      </section>
    );
  }
  const inner = Array.from({ length: row.to - row.from }, (_, index) => row.from + index + 1);
  const asHeading = (): void => {
    const text = selectedIn(line, '.result');
    correct({ do: 'level', line, level: first?.level ?? 1, ...(text === '' ? {} : { text }) });
  };
  const removeWords = (): void => {
    correct({ do: 'removeWords', line, words: selectedIn(line, '.original') || ' ' });
  };
  return (
    <section aria-labelledby="passage">
      <h2 id="passage">{where}</h2>
      <Choice
        name="level"
        label="层级"
        value={first?.level === null || first === undefined ? '' : String(first.level)}
        options={LEVELS}
        onValue={(level) => correct({ do: 'level', line, level: level === '' ? null : Number(level) })}
      />
      <Choice
        name="role"
        label="公文的哪一部分"
        value={NAMES.find((name) => ROLES[name] === first?.role) ?? ''}
        options={[['', '一般段落'], ...NAMES.map((name) => [name, name] as const)]}
        onValue={(role) => correct({ do: 'role', line, role: role === '' ? null : role })}
      />
      <p class="buttons">
        <button type="button" disabled={busy} onClick={() => correct({ do: 'join', line })}>
          与上一段接上
        </button>
        {inner.map((at) => (
          <button key={at} type="button" disabled={busy} onClick={() => correct({ do: 'separate', line: at })}>
            从第 {at} 行另起一段
          </button>
        ))}
        <button type="button" disabled={busy} onClick={() => correct({ do: 'remove', line })}>
          不是正文，删去
        </button>
        <button type="button" disabled={busy} onClick={asHeading}>
          选中的字作标题，其余作正文
        </button>
        <button type="button" disabled={busy} onClick={removeWords}>
          删去左边选中的字
        </button>
      </p>
    </section>
  );
}
