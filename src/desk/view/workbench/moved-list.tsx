import type { JSX } from 'preact';
import type { MovedAddress } from '../../shared/api.ts';

/** What became of the addresses that a corrected version moved. */
export function MovedList({ moved }: { moved: readonly MovedAddress[] }): JSX.Element | null {
  if (moved.length === 0) return null;
  const say = ({ fate, now }: MovedAddress): string =>
    ({
      gone: '停用了：这些文字现在没有了，打开它会说明',
      moved: `停用了：打开它会转到${now}`,
      kept: `没有变：前面增删过文字，它仍指着原来的字（${now}）`,
    })[fate];
  return (
    <details class="note">
      <summary>新版本动了 {moved.length} 个地址，以前的引用都还有着落</summary>
      <ul class="plain">
        {moved.map((one) => (
          <li key={`${one.fate} ${one.address}`}>
            <code>{one.address}</code>　{say(one)}
          </li>
        ))}
      </ul>
    </details>
  );
}
