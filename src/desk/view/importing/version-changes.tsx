import type { ComponentChildren, JSX } from 'preact';
import type { VersionLook } from '../../shared/api.ts';
import { Problems } from '../frame/problems.tsx';

/** So much of a paragraph is enough to know it by. */
const SHOWN = 60;
const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text);

function Group({ name, list }: { name: string; list: readonly ComponentChildren[] }): JSX.Element | null {
  if (list.length === 0) return null;
  return (
    <details open={list.length <= 12}>
      <summary>
        {name}：{list.length} 段
      </summary>
      <ul class="plain">
        {list.map((each, index) => (
          <li key={index}>{each}</li>
        ))}
      </ul>
    </details>
  );
}

/** What a corrected version changes: shown before it is taken in, with the two buttons that decide. */
export function VersionChanges({
  look,
  busy,
  take,
  leave,
}: {
  look: VersionLook;
  busy: boolean;
  take: () => void;
  leave: () => void;
}): JSX.Element {
  const { title, before, published, changes, problems } = look;
  const { same, changed, moved, added, gone } = changes;
  const nothing = changed.length + moved.length + added.length + gone.length === 0;
  return (
    <section class="version" aria-label="新版本改了什么" data-version={look.id}>
      <h2>收进来以前，先看看它改了什么</h2>
      {title !== before && (
        <p class="note">
          题名不同：现在是《{before}》，这一份是《{title}》。是另一篇，就不要收进来。
        </p>
      )}
      <p>
        {nothing
          ? `${String(same)} 段都和现在一样，一个地址也不动。`
          : `${String(same)} 段${published ? '文字和地址都' : ''}不变；下面是变了的。`}
        {!nothing && !published && '这一篇还没有发布过，没有人引用，地址照新的次序排。'}
      </p>
      <Group
        name={published ? '文字改了，地址不变' : '文字改了'}
        list={changed.map(({ label, before: was, after }) => (
          <>
            {label}：<del>{short(was)}</del> → <ins>{short(after)}</ins>
          </>
        ))}
      />
      <Group
        name="文字没有变，地方变了"
        list={moved.map(({ address, label, now, text, stays }) => (
          <>
            {label} → {now}：{short(text)}
            {published && (
              <span class="hint">
                {stays ? `地址（${address}）还跟着这些字` : `原来的地址（${address}）停用，打开它会转到新的地方`}
              </span>
            )}
          </>
        ))}
      />
      <Group name="新添的" list={added.map(({ label, text }) => `${label}：${short(text)}`)} />
      <Group
        name="不再有的"
        list={gone.map(({ address, label, text }) => (
          <>
            {label}：{short(text)}
            {published && <span class="hint">地址（{address}）停用，打开它会说明这些字已经没有了</span>}
          </>
        ))}
      />
      {problems.length > 0 && (
        <>
          <p class="note">收进来以后，这 {problems.length} 处要跟着改：</p>
          <Problems problems={problems} />
        </>
      )}
      <p class="buttons">
        <button type="button" disabled={busy} onClick={take}>
          收进来，换成新版本
        </button>
        <button type="button" disabled={busy} onClick={leave}>
          不收，还用现在的
        </button>
      </p>
    </section>
  );
}
