import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Refusal, sendFile } from './ask.ts';

interface Incoming {
  file: File;
  state: 'waiting' | 'reading' | 'done' | 'failed';
  words: string;
  id: string | null;
  /** The document of which it may be a new version. */
  taken: { id: string; title: string } | null;
  /** The id that a person has decided upon. */
  as: string;
}

/** Takes files, imports them one after the other, and says of each what came of it. */
export function ImportView(): JSX.Element {
  const [files, setFiles] = useState<readonly Incoming[]>([]);
  const [over, setOver] = useState(false);
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
  const take = (list: FileList | null | undefined): void => {
    const taken = [...(list ?? [])].map((file): Incoming => ({
      file,
      state: 'waiting',
      words: '等着',
      id: null,
      taken: null,
      as: '',
    }));
    if (taken.length === 0) return;
    queue.current.push(...taken);
    setFiles((all) => [...all, ...taken]);
    void work();
  };
  const again = (one: Incoming, as: string): void => {
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
      <div
        class={over ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <p>
          <label for="files">把文件拖到这里，或者选文件：</label>{' '}
          <input
            id="files"
            type="file"
            multiple
            onChange={(event) => {
              take(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </p>
      </div>
      {files.length > 0 && (
        <>
          <p role="status">
            {finished} / {files.length} 份读完
          </p>
          <progress max={files.length} value={finished} aria-label="导入进度" />
          <ul class="incoming">
            {files.map((one, index) => {
              const { file, state, words, id, taken } = one;
              return (
                <li key={index} data-state={state}>
                  <strong>{file.name}</strong>
                  <span class="words">{words}</span>
                  {id !== null && (
                    <a class="go" href={`#/documents/${id}`}>
                      核对这一篇
                    </a>
                  )}
                  {taken && (
                    <span class="buttons">
                      <button type="button" onClick={() => again(one, taken.id)}>
                        是《{taken.title}》的新版本
                      </button>
                      <button type="button" onClick={() => again(one, `${taken.id}-2`)}>
                        是另一篇
                      </button>
                    </span>
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
