import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentView, VersionLook } from '../../shared/api.ts';
import { lookAtFile, sendFile } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { useLoaded } from '../frame/use-loaded.ts';
import { Waiting } from '../frame/waiting.tsx';
import { DocumentHead } from '../workbench/document-head.tsx';
import { FileDrop } from './file-drop.tsx';
import { VersionChanges } from './version-changes.tsx';

/** A corrected version of one document: what it would change, before it is taken in. */
export function VersionView({ id }: { id: string }): JSX.Element {
  const { act, busy } = useActing();
  const { value, failure } = useLoaded<DocumentView>(`documents/${id}`);
  const [given, setGiven] = useState<{ file: File; look: VersionLook } | null>(null);
  if (!value) return <Waiting failure={failure} />;
  const take = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (!file) return;
    setGiven(null);
    const look = await act(() => lookAtFile(file, id));
    if (look) setGiven({ file, look });
  };
  const keep = async (file: File): Promise<void> => {
    if ((await act(() => sendFile(file, { id }))) !== null) location.hash = `#/documents/${id}`;
  };
  return (
    <>
      <DocumentHead view={value} here="version" />
      <p>这一篇有了改正过的版本，就把新的文件放在这里。现在的原件会留着；收进来以前，先说清楚改了什么。</p>
      <FileDrop label="把新版本的文件拖到这里，或者" onFiles={(files) => void take(files)} />
      {busy && <p role="status">正在比较……</p>}
      {given && (
        <VersionChanges look={given.look} busy={busy} take={() => void keep(given.file)} leave={() => setGiven(null)} />
      )}
    </>
  );
}
