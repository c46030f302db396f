import type { JSX } from 'preact';
import { KIND_MARKS } from '../../../materials/evidence/kinds.ts';
import type { Seen } from '../../shared/pages.ts';

const TAGS = {
  p: 'p',
  h2: 'h3',
  h3: 'h4',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  strong: 'strong',
  em: 'em',
  rows: 'div',
  row: 'p',
} as const;

function Piece({ seen }: { seen: Seen }): JSX.Element {
  const { tag, words = '', from = '', children = [] } = seen;
  const inner = children.map((child, index) => <Piece key={index} seen={child} />);
  switch (tag) {
    case 'quote':
      return (
        <span class="seen-quote">
          {words}
          <span class="hint">（{from}）</span>
        </span>
      );
    case 'inferred':
      return (
        <span class="seen-inferred">
          {words}
          <span class="hint">
            （{KIND_MARKS.inferred.word}。{from}）
          </span>
        </span>
      );
    case 'absent':
      return (
        <span>
          {words}：{KIND_MARKS.absent.word}
        </span>
      );
    case 'see':
      return <span class="seen-see">{words}</span>;
    case 'table':
      return <p class="note">这里是比较表：{words}</p>;
    case 'cases':
      return <p class="note">这里列出归在这一篇下面的各篇。</p>;
    case 'cell':
      return <span class="seen-cell">{inner} </span>;
    case 'plain':
      return <>{words}</>;
    default: {
      const Tag = TAGS[tag];
      return <Tag>{inner}</Tag>;
    }
  }
}

/** An article's text as a reader will see it. */
export function SeenPage({
  title,
  summary,
  seen,
}: {
  title: string;
  summary: string;
  seen: readonly Seen[];
}): JSX.Element {
  return (
    <div class="seen" role="region" tabIndex={0} aria-label="预览">
      <h2>{title === '' ? '（还没有标题）' : title}</h2>
      <p class="hint">{summary}</p>
      {seen.map((piece, index) => (
        <Piece key={index} seen={piece} />
      ))}
    </div>
  );
}
