import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KeyView } from '../../shared/publishing.ts';
import { post } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { useLoaded } from '../frame/use-loaded.ts';

/** The office's key: whether there is one, and the button that makes it. */
export function KeySection(): JSX.Element {
  const { act, busy } = useActing();
  const { value, failure, set } = useLoaded<KeyView>('key');
  const [said, setSaid] = useState('');
  const make = async (): Promise<void> => {
    const made = await act(() => post<KeyView & { said: string }>('key'), '密钥做好了。');
    if (!made) return;
    set(made);
    setSaid(made.said);
  };
  const drop = async (): Promise<void> => {
    const left = await act(() => post<KeyView>('key/drop'), '坏了的公钥拿走了。');
    if (left) set(left);
  };
  return (
    <section aria-labelledby="key">
      <h2 id="key">签名的密钥</h2>
      <p>
        有了密钥，打的包就带签名，用的人能看出是不是本单位发的、有没有被改过。私钥只留在这台电脑上，公钥随网站公布。
      </p>
      <p role="status">{value?.words ?? failure ?? '正在看……'}</p>
      {said !== '' && <p class="words note">{said}</p>}
      {value?.state === 'broken' && (
        <p class="buttons">
          <button type="button" id="drop-key" disabled={busy} onClick={() => void drop()}>
            拿走坏了的公钥
          </button>
        </p>
      )}
      {value?.state === 'none' && (
        <p class="buttons">
          <button type="button" id="make-key" disabled={busy} onClick={() => void make()}>
            做一把密钥
          </button>
        </p>
      )}
    </section>
  );
}
