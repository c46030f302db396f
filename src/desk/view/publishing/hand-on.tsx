import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Job, PlacesView } from '../../shared/publishing.ts';
import { Choice, Field, Tick } from '../frame/field.tsx';
import { ChangesSince } from './changes-since.tsx';
import { HANDED_ON, jobOf, type HandedOn } from './kinds.ts';
import { PlaceField, usePlace } from './place-field.tsx';

const SIGNED: readonly HandedOn['kind'][] = ['folder', 'zip', 'update'];

/** Places to choose from: those used before, then a new name on each drive that is there. */
function offeredFor(kind: HandedOn['kind'], { recent, drives }: PlacesView): string[] {
  const name = { kit: 'zhangju-kit', update: 'gengxin.zip', zip: 'zhangju.zip' }[kind as string] ?? 'zhangju';
  const onDrives = drives.map((drive) => `${drive.replace(/[/\\]$/u, '')}${drive.includes('\\') ? '\\' : '/'}${name}`);
  const before = recent[kind] ?? (kind === 'apply' ? recent.folder : undefined) ?? [];
  return [...new Set([...before, ...onDrives])];
}

/** Hands the built site on: as what, where to, and what stands there now. */
export function HandOn({
  places,
  hindered,
  idle,
  start,
}: {
  places: PlacesView;
  /** True while the library may not be published. */
  hindered: boolean;
  idle: boolean;
  start: (job: Job) => void;
}): JSX.Element {
  const [kind, setKind] = useState<HandedOn['kind']>('folder');
  const [filled, setFilled] = useState({ to: '', from: '', keep: true, unsigned: false });
  const look = usePlace(kind, filled.to, places);
  const chosen = HANDED_ON.find((one) => one.kind === kind) ?? HANDED_ON[0]!;
  const set = (change: Partial<typeof filled>): void => setFilled((before) => ({ ...before, ...change }));
  const signs = SIGNED.includes(kind);
  const keyMissing = signs && ['missing', 'broken'].includes(places.signing.state) && !filled.unsigned;
  const stopped = kind === 'kit' ? places.noKit : null;
  const able = idle && stopped === null && look?.fit === true && !keyMissing && (kind === 'apply' || !hindered);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (able) start(jobOf(kind, { ...filled, to: look.to }));
      }}
    >
      <Choice
        name="handed"
        label="怎样交出去"
        value={kind}
        options={HANDED_ON.map((one) => [one.kind, one.name] as const)}
        onValue={(next) => {
          setKind(next as HandedOn['kind']);
          set({ to: '', from: '' });
        }}
      />
      <p class="hint">{chosen.about}</p>
      {stopped !== null && <p class="note">{stopped}</p>}
      {chosen.from !== null && (
        <Field name="from" label={chosen.from} value={filled.from} onValue={(from) => set({ from })} />
      )}
      <PlaceField
        name="to"
        label={chosen.place}
        value={filled.to}
        onValue={(to) => set({ to })}
        offered={offeredFor(kind, places)}
        look={look}
      />
      {look?.edition === true && kind !== 'update' && (
        <ChangesSince key={look.to} place={look.to} words="和那里的一版比，改了什么" />
      )}
      {kind === 'folder' && look?.edition === true && (
        <Tick label="原来的一版留在旁边，随时可以换回去" value={filled.keep} onValue={(keep) => set({ keep })} />
      )}
      {signs && <p class={keyMissing ? 'said-failed' : 'hint'}>{places.signing.words}</p>}
      {signs && places.signing.state !== 'none' && (
        <Tick label="这次不签名" value={filled.unsigned} onValue={(unsigned) => set({ unsigned })} />
      )}
      <p class="buttons">
        <button type="submit" id="hand-on" disabled={!able}>
          {chosen.button}
        </button>
      </p>
    </form>
  );
}
