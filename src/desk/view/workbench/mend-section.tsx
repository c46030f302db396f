import type { JSX } from 'preact';
import { post, sendOriginal } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { FileDrop } from '../importing/file-drop.tsx';

/** What can be done with a document whose files were damaged: it is made anew from its original, or the original is put back. */
export function MendSection({ id, onMended }: { id: string; onMended: () => void }): JSX.Element {
  const { act, busy } = useActing();
  const mended = (done: object | null): void => {
    if (done !== null) onMended();
  };
  const again = async (): Promise<void> => {
    mended(
      await act(() => post<object>(`documents/${id}/mend`), '照原件重新整理好了，请核对。不对就按右上角的“撤销”。'),
    );
  };
  const restore = async (file: File): Promise<void> => {
    mended(await act(() => sendOriginal(file, id), '原件放回来了，文稿照它整理好了，请核对。'));
  };
  return (
    <section aria-labelledby="mend" class="note">
      <h2 id="mend">文稿的文字或记录坏了</h2>
      <p>
        可以照原件重新整理：文字和原件逐字相同，层次照还认得出的记录，简称、类别、校勘和注都留着，地址也跟着原来的字。
      </p>
      <p class="buttons">
        <button type="button" id="mend-document" disabled={busy} onClick={() => void again()}>
          照原件重新整理
        </button>
      </p>
      <details>
        <summary>原件不见了，或者被改过</summary>
        <FileDrop
          label="把当初导入的那个文件拖到这里，或者"
          onFiles={([file]) => {
            if (file) void restore(file);
          }}
        />
      </details>
    </section>
  );
}
