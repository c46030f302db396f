import type { Edition } from '../../edition/edition.ts';
import { originKind } from '../../edition/schemas/origin.ts';
import type { Download } from '../../library/site-schema.ts';
import { filePath, sourcePath, textPath } from '../../model/page-paths.ts';
import { html, type Html } from './html.ts';
import { ORIGIN_WORDS } from './origin-words.ts';

/** What readers call them. */
const NAMES: Readonly<Record<Download, string>> = { docx: 'Word', epub: '电子书' };

/**
 * 牌记: where a document's text came from and how far it can be relied on, framed like a woodblock imprint.
 * @param link makes a path from the site's root a link of the page
 * @param downloads what the document is also offered as
 */
export function imprint(
  { document, source, verification, annotations }: Edition,
  link: (path: string) => string,
  downloads: readonly Download[] = [],
): Html {
  const emendations = annotations.filter(({ comment }) => comment.kind === 'emendation').length;
  const { origin } = source;
  const entry = (name: string, words: Html | string): Html =>
    html`<div>
      <dt>${name}</dt>
      <dd>${words}</dd>
    </div> `;
  return html`<div class="imprint">
    <dl>
      ${entry('所据文本', origin.description)}${entry('出处', origin.publisher)}${entry('性质', ORIGIN_WORDS[originKind(origin)])}${entry(
        '核对',
        html`${verification.characters} 字与所据文本逐字相同；删去 ${verification.removals} 处，接行
        ${verification.joins} 处；文字存疑 ${emendations} 处，不改原文`,
      )}
      <div>
        <dt>校验码</dt>
        <dd class="digest">SHA-256 ${origin.sha256.slice(0, 16)}…</dd>
      </div>
    </dl>
    <p>
      <a href="${link(sourcePath(source.id))}">来历详情</a
      >　下载：${downloads.map((kind) => html`<a href="${link(filePath(document.id, kind))}">${NAMES[kind]}</a>、`)}<a
        href="${link(textPath(document.id))}"
        >纯文本</a
      >
    </p>
  </div>`;
}
