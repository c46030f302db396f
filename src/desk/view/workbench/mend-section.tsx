import type { JSX } from 'preact';
import { post, sendOriginal } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { FileDrop } from '../importing/file-drop.tsx';

/**
 * What can be done with a document whose files were damaged: it is made anew from its original, or the original is put back.
 * `byHand` for one whose outline is known to be recorded nowhere.
 */
export function MendSection({
  id,
  byHand,
  onMended,
}: {
  id: string;
  byHand: boolean;
  onMended: () => void;
}): JSX.Element {
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
        可以照原件重新整理：文字和原件逐字相同，还读得出的简称、类别等说明留着，校勘和注不动，地址跟着原来的字。
        {byHand
          ? '这一篇的层次是手工定的，没有记录：手工定的层次会换成程序认的，要重新核对。'
          : '层次照还认得出的记录；没有记录的，由程序来认。'}
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
