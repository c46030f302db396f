import type { JSX } from 'preact';
import { locateWords } from '../../../model/words-in-text.ts';
import type { ShownBlock } from '../../shared/api.ts';
import type { ChosenWords } from './chosen-words.ts';
import type { Comment, Comments } from './comments.ts';

interface Mark {
  start: number;
  end: number;
  kind: 'emendation' | 'note' | 'chosen';
  title: string;
}

const rangeOf = (text: string, words: string, within: string | undefined): { start: number; end: number } | null => {
  const located = locateWords(text, words, within);
  return 'range' in located ? located.range : null;
};

const told = (comment: Comment): string =>
  [comment.type, comment['suspected'], comment['reason'], comment['text']]
    .filter((part) => typeof part === 'string')
    .join('：');

/** The marks of a block in order; of two that overlap the first stands. */
function marksOf(block: ShownBlock, { emendations, notes }: Comments, chosen: ChosenWords | null): Mark[] {
  const marks: Mark[] = [];
  const add = (words: string, within: unknown, kind: Mark['kind'], title: string): void => {
    const range = rangeOf(block.text, words, typeof within === 'string' ? within : undefined);
    if (range) marks.push({ ...range, kind, title });
  };
  for (const comment of emendations)
    if (comment.at === block.eId) add(comment.words, comment['within'], 'emendation', told(comment));
  for (const comment of notes)
    if (comment.at === block.eId) add(comment.words, comment['within'], 'note', told(comment));
  if (chosen?.block.eId === block.eId) add(chosen.words, chosen.within, 'chosen', '选中的字');
  marks.sort((a, b) => a.start - b.start);
  return marks.filter((mark, index) => index === 0 || mark.start >= (marks[index - 1]?.end ?? 0));
}

function Words({
  block,
  comments,
  chosen,
}: {
  block: ShownBlock;
  comments: Comments;
  chosen: ChosenWords | null;
}): JSX.Element {
  const parts: (string | JSX.Element)[] = [];
  let from = 0;
  for (const { start, end, kind, title } of marksOf(block, comments, chosen)) {
    parts.push(block.text.slice(from, start));
    parts.push(
      <mark key={start} class={`mark-${kind}`} title={title}>
        {block.text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  parts.push(block.text.slice(from));
  return <span data-words-of={block.eId}>{parts}</span>;
}

/** A document's text with what is said of its words marked, as the reader will see it. */
export function MarkedText({
  blocks,
  comments,
  chosen,
}: {
  blocks: readonly ShownBlock[];
  comments: Comments;
  chosen: ChosenWords | null;
}): JSX.Element {
  return (
    <>
      {blocks.map((block) => (
        <p key={block.eId} class={`block level-${String(block.level ?? 'text')}`}>
          <span class="mark" aria-hidden="true">
            {block.label}
          </span>
          <Words block={block} comments={comments} chosen={chosen} />
        </p>
      ))}
    </>
  );
}
