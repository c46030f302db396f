import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ROLE_WORDS } from '../../../model/roles.ts';
import type { Correction, Row, ShownBlock } from '../../shared/api.ts';
import { useOutlineDrag } from './use-outline-drag.ts';

/** A block of the result, set as its level or part; `dragged` when it is on its way to another level. */
function Result({ block: given, dragged }: { block: ShownBlock; dragged: number | null | undefined }): JSX.Element {
  const block = dragged === undefined ? given : { ...given, level: dragged, role: null };
  const part = block.role === null ? '' : (ROLE_WORDS[block.role].split(/[，,]/u)[0] ?? '');
  const text = dragged === undefined ? part : '正文';
  const level = block.level === null ? text : block.level === 0 ? '题名' : `${String(block.level)} 级`;
  return (
    <p class={`block level-${String(block.level ?? 'text')}`} data-e-id={block.eId}>
      {level !== '' && <span class="mark">{level}</span>}
      <span class="words">{block.text}</span>
    </p>
  );
}

/** What a key does to the row that is chosen; null for keys that are not ours. */
function correctionFor(event: KeyboardEvent, row: Row): Correction | null {
  if (event.ctrlKey || event.metaKey || row.removed !== null) return null;
  const line = row.from;
  const level = row.blocks[0]?.level ?? null;
  if (event.altKey) {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = level === null ? 0 : level + by;
    return by !== 0 && next >= 1 && next <= 5 ? { do: 'level', line, level: next, below: true } : null;
  }
  if (/^[0-5]$/u.test(event.key)) return { do: 'level', line, level: Number(event.key) };
  if (event.key === 'Tab' && level !== null && level > 0) {
    const next = level + (event.shiftKey ? -1 : 1);
    return next >= 1 && next <= 5 ? { do: 'level', line, level: next } : null;
  }
  if (event.key === 'Delete') return { do: 'remove', line };
  if (event.key === 'j') return { do: 'join', line };
  if (event.key === 'p') return { do: 'level', line, level: null };
  return null;
}

/** The original at the left, the result at the right, line by line. One row is chosen, by a click or with the arrow keys. */
export function RowList({
  rows,
  line,
  choose,
  correct,
  correctable,
}: {
  rows: readonly Row[];
  line: number | null;
  choose: (line: number) => void;
  correct: (correction: Correction) => void;
  correctable: boolean;
}): JSX.Element {
  const list = useRef<HTMLFieldSetElement>(null);
  const { dragged, gripOf } = useOutlineDrag(correct);
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('.row-chosen');
    chosen?.scrollIntoView({ block: 'nearest' });
  }, [line]);
  return (
    <fieldset class="rows" ref={list}>
      <legend>
        左边是原件，右边是整理的结果。
        {correctable &&
          '按住 ⠿ 左右拖，改层级，下面的标题跟着走；上下键换段；数字键 1–5 定层级，0 题名，P 正文；Tab、Shift+Tab 降级、升级，Alt+右、左连下面的一起；J 与上一段接上；Delete 删去；Esc 到右边的栏里。'}
      </legend>
      {rows.map((row) => {
        const chosen = row.from === line;
        return (
          <div
            key={row.from}
            class={`row${chosen ? ' row-chosen' : ''}${row.removed === null ? '' : ' row-removed'}`}
            data-line={row.from}
            onClick={() => {
              if (getSelection()?.isCollapsed === false) choose(row.from);
              else list.current?.querySelector<HTMLInputElement>(`[value="${String(row.from)}"]`)?.click();
            }}
          >
            <input
              type="radio"
              name="row"
              value={row.from}
              checked={chosen}
              aria-label={`第 ${String(row.from)} 行：${(row.blocks[0]?.text ?? row.original[0] ?? '').slice(0, 30)}`}
              onClick={(event) => event.stopPropagation()}
              onChange={() => choose(row.from)}
              onFocus={() => choose(row.from)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') {
                  document.querySelector<HTMLElement>('.panel :is(select, button)')?.focus();
                  return;
                }
                const correction = correctable ? correctionFor(event, row) : null;
                if (!correction) return;
                event.preventDefault();
                correct(correction);
              }}
            />
            <div class="original">
              {row.original.map((text, index) => (
                <p key={index}>{text}</p>
              ))}
            </div>
            <div class={dragged?.line === row.from ? 'result result-dragged' : 'result'}>
              {correctable && row.removed === null && row.blocks[0]?.level !== 0 && (
                <span class="grip" aria-hidden="true" title="左右拖，改层级" {...gripOf(row)}>
                  ⠿
                </span>
              )}
              {row.removed === null ? (
                row.blocks.map((block, index) => (
                  <Result
                    key={block.eId}
                    block={block}
                    dragged={index === 0 && dragged?.line === row.from ? dragged.level : undefined}
                  />
                ))
              ) : (
                <p class="removed">删去了：{row.removed}</p>
              )}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
