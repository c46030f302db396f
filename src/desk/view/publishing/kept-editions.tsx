import type { JSX } from 'preact';
import type { PlacesView } from '../../shared/publishing.ts';
import { post } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { ChangesSince } from './changes-since.tsx';

/** The editions that are kept beside newer ones: what the newer one changed, and the button that puts them back. */
export function KeptEditions({
  places,
  idle,
  onPlaces,
}: {
  places: PlacesView;
  idle: boolean;
  onPlaces: (places: PlacesView) => void;
}): JSX.Element {
  const { act, busy } = useActing();
  if (places.kept.length === 0) return <p>还没有。换成新的一版时，原来的会留在旁边，这里就能换回去。</p>;
  const putBack = async (folder: string): Promise<void> => {
    const next = await act(
      () => post<PlacesView>('put-back', { folder }),
      '换回上一版了。文库里的内容没有动；再按一次，又换过来。',
    );
    if (next) onPlaces(next);
  };
  return (
    <ul class="kept">
      {places.kept.map(({ folder, now, earlier }) => (
        <li key={`${folder} ${now}`} data-kept={folder}>
          <p>
            <code>{folder}</code>：现在是 {now === '' ? '（没有写明版本）' : now}，上一版是{' '}
            {earlier === '' ? '（没有写明版本）' : earlier}。
          </p>
          <p class="buttons">
            <button type="button" disabled={busy || !idle} onClick={() => void putBack(folder)}>
              换回上一版
            </button>
          </p>
          <ChangesSince place={folder} words="本期更新：和上一版比，改了什么" />
        </li>
      ))}
    </ul>
  );
}
