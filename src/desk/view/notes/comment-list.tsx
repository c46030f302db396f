import type { JSX } from 'preact';
import type { ShownBlock } from '../../shared/api.ts';
import type { Comment, Comments } from './comments.ts';

/** What has been said of a document's words, each with the buttons that change it and take it out. */
export function CommentList({
  comments,
  blocks,
  busy,
  change,
  remove,
}: {
  comments: Comments;
  blocks: ReadonlyMap<string, ShownBlock>;
  busy: boolean;
  change: (kind: 'emendations' | 'notes', comment: Comment) => void;
  remove: (kind: 'emendations' | 'notes', comment: Comment) => void;
}): JSX.Element {
  const list = (kind: 'emendations' | 'notes', title: string): JSX.Element => (
    <section>
      <h2>
        {title}（{comments[kind].length}）
      </h2>
      <ul class="comments">
        {comments[kind].map((comment, index) => {
          const say = (name: string): string => (typeof comment[name] === 'string' ? comment[name] : '');
          return (
            <li key={index}>
              <p>
                {blocks.get(comment.at)?.label ?? comment.at}“{comment.words}”　{comment.type}
                {say('suspected') === '' ? '' : `：${say('suspected')}`}
              </p>
              <p>{say('reason') || say('text')}</p>
              <button type="button" aria-label={`改“${comment.words}”的这一条`} onClick={() => change(kind, comment)}>
                改
              </button>{' '}
              <button
                type="button"
                disabled={busy}
                aria-label={`删去“${comment.words}”的这一条`}
                onClick={() => remove(kind, comment)}
              >
                删去
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
  return (
    <>
      {list('emendations', '校勘')}
      {list('notes', '注')}
    </>
  );
}
