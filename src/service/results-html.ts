import { html, raw } from 'hono/html';
import type { ServiceAnswer, ServiceHit as Hit } from '../search/core/service-answer.ts';
import { PAGE } from './answer.ts';

type Html = ReturnType<typeof html>;

/** The text with the phrase marked where it stands. */
function marked({ text, spans }: Hit): Html[] {
  const parts: Html[] = [];
  let written = 0;
  for (const [start, end] of spans) {
    if (start < written) continue;
    parts.push(html`${text.slice(written, start)}<mark>${text.slice(start, end)}</mark>`);
    written = end;
  }
  return [...parts, html`${text.slice(written)}`];
}

function entry(hit: Hit, query: string, site: string): Html {
  const [document = '', eId = ''] = hit.address.split('#');
  const link = `${site}documents/${document}.html?hl=${encodeURIComponent(query)}#${eId}`;
  return html`<li data-address="${hit.address}">
    <p><a href="${link}">${hit.title}</a> <small>${hit.genre}</small></p>
    <p>${marked(hit)}</p>
  </li>`;
}

/** What is not listed of a group, and where it is: under the form itself, where that can be asked for. */
function rest(total: number, listed: readonly Hit[], typed: string | null): Html | string {
  if (listed.reduce((sum, { spans }) => sum + spans.length, 0) >= total) return '';
  const first = `这里只列前 ${String(listed.length)} 段。`;
  return typed === null ? first : html`${first}<a href="?q=${encodeURIComponent(typed)}">全部列出</a>`;
}

/** The page of results: it needs no script. */
export function resultsHtml(given: ServiceAnswer, site: string): Html {
  const { query, total, documents, lines, from, hits, across, forms, near } = given;
  const groups = [
    ...(across.total > 0 ? [{ name: '隔着标点', typed: null, ...across }] : []),
    ...forms.map((group) => ({ name: `另有写法：${query} → ${group.form}`, typed: group.form, ...group })),
  ];
  const more = (start: number, words: string): Html =>
    html`<a href="?q=${encodeURIComponent(query)}&amp;from=${String(start)}">${words}</a>`;
  const said =
    query.trim() === ''
      ? html`<p>输入原文里的任何字、词、句。</p>`
      : total > 0
        ? html`<p data-total="${total}" data-documents="${documents}">
            “${query}”共 ${total} 处，在 ${documents} 篇里。
          </p>`
        : html`<p data-total="0" data-documents="0">“${query}”：原文未出现。</p>`;
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>检索</title>
      </head>
      <body>
        <form action="./" method="get" role="search">
          <label>在全部文字中查找 <input name="q" type="search" value="${query}" /></label> <button>查找</button>
          <a href="${site}index.html">回到网站</a>
        </form>
        ${said}
        <ol start="${from + 1}">
          ${hits.map((hit) => entry(hit, query, site))}
        </ol>
        ${from > 0 ? more(Math.max(0, from - PAGE), '上一页') : raw('')}
        ${from + PAGE < lines ? more(from + PAGE, '下一页') : raw('')}
        ${groups.map(
          ({ name, typed, total: count, hits: listed }) =>
            html`<h2>${name}</h2>
              <p>另有 ${count} 处，未计入上面的数目。${rest(count, listed, typed)}</p>
              <ol>
                ${listed.map((hit) => entry(hit, query, site))}
              </ol>`,
        )}
        ${
          near.length > 0
            ? html`<h2>字面最接近的段落</h2>
                <ol>
                  ${near.map((hit) => entry(hit, query, site))}
                </ol>`
            : raw('')
        }
      </body>
    </html>`;
}
