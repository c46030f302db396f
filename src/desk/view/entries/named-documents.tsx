import type { JSX } from 'preact';
import type { NamedDocument } from '../../shared/api.ts';
import type { Entry } from './list-forms.ts';

/** What documents name within 《》 and the library does not hold, each with the button that begins an entry of it. */
export function NamedDocuments({
  named,
  onNamed,
}: {
  named: readonly NamedDocument[];
  onNamed: (entry: Entry) => void;
}): JSX.Element {
  return (
    <section aria-labelledby="named">
      <h2 id="named">文稿里提到、还没有写进来的</h2>
      <ul class="plain">
        {named.map(({ title, kind, places, where }) => (
          <li key={title}>
            《{title}》
            <span class="hint">
              {where}
              {places > 1 && `等 ${String(places)} 处`}
            </span>{' '}
            <button type="button" aria-label={`写进来：${title}`} onClick={() => onNamed({ title, kind })}>
              写进来
            </button>
          </li>
        ))}
      </ul>
      {named.length === 0 && <p class="hint">文稿里用书名号提到的文件，文库里都有，或者都写在上面了。</p>}
      <p>
        <button type="button" onClick={() => onNamed({ title: '' })}>
          写一份别的
        </button>
      </p>
    </section>
  );
}
