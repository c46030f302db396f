import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { nameOfFile } from '../../shared/name-of-file.ts';

/** Whose state stands. */
export type Choice = 'mine' | 'theirs';

const named = (file: string): string => `${nameOfFile(file)}（${file}）`;

/** Asks what is to stand when the same was changed elsewhere: in another window, by hand, by git. */
export function ConflictDialog({
  files,
  choose,
}: {
  files: readonly string[];
  choose: (choice: Choice) => void;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="conflict-title"
      onCancel={(event) => {
        event.preventDefault();
        choose('theirs');
      }}
    >
      <h2 id="conflict-title">这里的内容在别处改过了</h2>
      <p>您打开这一页以后，另一个窗口或别的程序改了：</p>
      <ul class="plain">
        {files.map((file) => (
          <li key={file}>{named(file)}</li>
        ))}
      </ul>
      <p>您这一次的改动还没有存。</p>
      <p class="buttons">
        <button type="button" onClick={() => choose('theirs')}>
          看现在的样子，不存我的
        </button>
        <button type="button" onClick={() => choose('mine')}>
          在现在的样子上，照我的改
        </button>
      </p>
    </dialog>
  );
}
