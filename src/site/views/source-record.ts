import type { ReadEdition } from '../../edition/edition.ts';
import { originKind } from '../../edition/schemas/origin.ts';
import { SPACE_REASONS } from '../../edition/space-rules.ts';
import { documentPath } from '../../model/page-paths.ts';
import { html, type Html } from './html.ts';
import { metadataRecord } from './metadata-record.ts';
import { ORIGIN_WORDS } from './origin-words.ts';

const entry = (name: string, words: Html | string): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${words}</dd>
  </div> `;
const decision = (where: Html, words: Html | string, reason: Html | string): Html =>
  html`<li><span class="where">第 ${where} 行</span> ${words} <span class="reason">${reason}。</span></li> `;
const sourceWords = (words: Html | string): Html => html`<q class="source-words">${words}</q>`;
const list = (name: string, entries: readonly Html[]): Html =>
  html`<h3>${name}</h3>
    <ol class="decisions">
      ${entries}
    </ol> `;

/**
 * Where a source came from, and every place where the document departs from it: the body of its page.
 * @param link makes a path from the site's root a link of the page
 */
export function sourceRecord({ document, source, verification }: ReadEdition, link: (path: string) => string): Html {
  const { origin, decisions } = source;
  /** A line end at the end of the file does not begin another line. */
  const lineCount = source.lines.length - (source.lines.at(-1) === '' ? 1 : 0);
  const line = (n: number): Html => html`${n}`;
  return html`<h1>《${document.shortTitle}》的来历</h1>
    <dl class="record">
      ${entry('题名', html`<a href="${link(documentPath(document.id))}">${document.title}</a>`)}${entry('所据文本', origin.description)}${entry('出处', origin.publisher)}${entry('如何得到', origin.obtained)}${entry('性质', ORIGIN_WORDS[originKind(origin)])}${entry('文件', `${origin.file}，${String(origin.bytes)} 字节，${String(lineCount)} 行，编码 ${origin.encoding}`)}
      <div>
        <dt>校验码</dt>
        <dd class="digest">SHA-256 ${origin.sha256}</dd>
      </div>
    </dl>
    ${metadataRecord(document.id, document.frontmatter, new Map(document.blocks.map(({ eId, label }) => [eId, label])), link)}${
      origin.caveats.length > 0 &&
      html`<h2>使用前请注意</h2>
        <ul class="plain">
          ${origin.caveats.map((caveat) => html`<li>${caveat}</li>`)}
        </ul> `
    }
    <h2>与所据文本的核对</h2>
    <p>
      文稿共 ${verification.characters}
      字，每次构建都与所据文本逐行、逐字核对，相差一个字就不能发布。两者的出入只有下面列出的这些。
    </p>
    ${list(
      `删去 ${String(decisions.removals.length)} 处`,
      decisions.removals.map((removal) => decision(line(removal.line), sourceWords(removal.text), removal.reason)),
    )}${list(
      `接行 ${String(decisions.joins.length)} 处`,
      decisions.joins.map((join) =>
        decision(
          html`${join.line}、${join.line + 1}`,
          sourceWords(html`${join.left}<span class="seam" aria-label="此处断行">｜</span>${join.right}`),
          join.reason,
        ),
      ),
    )}${
      decisions.replacements.length > 0 &&
      list(
        `还原网页代码 ${String(decisions.replacements.length)} 处`,
        decisions.replacements.map((replacement) =>
          decision(
            line(replacement.line),
            sourceWords(replacement.text),
            `还原为 ${replacement.with}，${replacement.reason}`,
          ),
        ),
      )
    }${
      decisions.spaces.length > 0 &&
      list(
        `略去空白 ${String(decisions.spaces.length)} 种`,
        decisions.spaces.map((space) => decision(html`${space.lines}`, '', SPACE_REASONS[space.rule])),
      )
    }${
      decisions.numbers.length > 0 &&
      html`<h3>自动编号 ${decisions.numbers.length} 处</h3>
        <p>
          这些序号由原文件的自动编号显示，不是打上去的字：${decisions.numbers.map((number) => number.text).join(' ')}
        </p> `
    }
    <h3>分段 ${verification.divisions} 处</h3>
    <p>所据文本里标题与正文同在一行的，文稿在标题之后分开，文字不变。</p>`;
}
