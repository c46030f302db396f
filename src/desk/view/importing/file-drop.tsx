import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

/** A place for files: they are dropped on it, or chosen. The browser's own button speaks its own language, so ours stands for it. */
export function FileDrop({
  label,
  several = false,
  onFiles,
}: {
  label: string;
  several?: boolean;
  onFiles: (files: readonly File[]) => void;
}): JSX.Element {
  const [over, setOver] = useState(false);
  return (
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
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p>
        {label}{' '}
        <label class="choose-files">
          选文件
          <input
            id="files"
            type="file"
            multiple={several}
            onChange={(event) => {
              onFiles([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
    </div>
  );
}
