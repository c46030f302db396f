import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { VersionLook } from '../../shared/api.ts';
import { lookAtFile, Refusal, sendFile } from '../ask.ts';
import { FileDrop } from './file-drop.tsx';
import { VersionChanges } from './version-changes.tsx';

interface Incoming {
  file: File;
  state: 'waiting' | 'reading' | 'done' | 'failed';
  words: string;
  id: string | null;
  /** The document of which it may be a new version. */
  taken: { id: string; title: string } | null;
  /** What it would change as a new version of that one; null before that is asked. */
  look: VersionLook | null;
  /** What a person has decided: a new version of one, or another document beside it. */
  as: { id?: string; beside?: string };
}

/** Takes files, imports them one after the other, and says of each what came of it. */
export function ImportView(): JSX.Element {
  const [files, setFiles] = useState<readonly Incoming[]>([]);
  const running = useRef(false);
  const queue = useRef<Incoming[]>([]);

  const tell = (file: File, change: Partial<Incoming>): void => {
    setFiles((all) => all.map((one) => (one.file === file ? { ...one, ...change } : one)));
  };
  const work = async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      const { file, as } = next;
      tell(file, { state: 'reading', words: '正在读……', taken: null });
      try {
        const { id, title } = await sendFile(file, as);
        tell(file, { state: 'done', words: `《${title}》`, id });
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        tell(file, { state: 'failed', words, taken: error instanceof Refusal ? error.taken : null });
      }
    }
    running.current = false;
  };
  const take = (list: readonly File[]): void => {
    const taken = list.map((file): Incoming => ({
      file,
      state: 'waiting',
      words: '等着',
      id: null,
      taken: null,
      look: null,
      as: {},
    }));
    if (taken.length === 0) return;
    queue.current.push(...taken);
    setFiles((all) => [...all, ...taken]);
    void work();
  };
  const lookAt = async ({ file }: Incoming, id: string): Promise<void> => {
    tell(file, { words: '正在比较……' });
    try {
      tell(file, { words: '', look: await lookAtFile(file, id) });
    } catch (error) {
      tell(file, { words: error instanceof Error ? error.message : String(error), taken: null });
    }
  };
  const again = (one: Incoming, as: Incoming['as']): void => {
    tell(one.file, { look: null, taken: null });
    queue.current.push({ ...one, as });
    void work();
  };
  const finished = files.filter(({ state }) => state === 'done' || state === 'failed').length;
  return (
    <>
      <h1>导入文件</h1>
      <p>
        Word、WPS、PDF（不是扫描件）、OFD、RTF、ODT、网页和文本文件都可以，一次可以拖进许多份。原件会原样留在文库里。
      </p>
      <FileDrop label="把文件拖到这里，或者" several onFiles={take} />
      {files.length > 0 && (
        <>
          <p role="status">
            {finished} / {files.length} 份读完
          </p>
          <progress max={files.length} value={finished} aria-label="导入进度" />
          <ul class="incoming">
            {files.map((one, index) => {
              const { file, state, words, id, taken, look } = one;
              return (
                <li key={index} data-state={state}>
                  <strong>{file.name}</strong>
                  <span class="words">{words}</span>
                  {id !== null && (
                    <a class="go" href={`#/documents/${id}`}>
                      核对这一篇
                    </a>
                  )}
                  {taken && !look && (
                    <span class="buttons">
                      <button type="button" onClick={() => void lookAt(one, taken.id)}>
                        是《{taken.title}》的新版本
                      </button>
                      <button type="button" onClick={() => again(one, { beside: taken.id })}>
                        是另一篇
                      </button>
                    </span>
                  )}
                  {look && (
                    <VersionChanges
                      look={look}
                      busy={false}
                      take={() => again(one, { id: look.id })}
                      leave={() => tell(file, { look: null, taken: null, words: '没有收进来。' })}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
