import type { ReadDocument } from './document/read-document.ts';
import type { Fault } from '../model/faults/fault.ts';
import { shownPath } from '../files/location.ts';
import { wordsStand } from '../model/words-in-text.ts';
import { checkMetadata } from './check-metadata.ts';
import { wordsFault } from './resolve-annotations.ts';

/** What must hold within one document: one title, equal to the declared one; unique addresses; facts with their words. */
export function checkDocument(document: ReadDocument): Fault[] {
  const file = shownPath(document.file);
  const faults: Fault[] = [];
  const titles = document.blocks.filter((block) => block.kind === 'title');
  const title = titles[0];
  const first = document.blocks.find(({ kind }) => kind === 'title' || kind === 'heading');
  if (!title || titles.length > 1) {
    faults.push({
      rule: 'one-title',
      file,
      line: titles[1]?.line ?? document.blocks[0]?.line ?? 1,
      what: `文稿应当有一个题名，并且只有一个，现在有 ${String(titles.length)} 个。`,
      remedy: '题名用一个 #；其他标题用 ## 或更多。题名上面可以有发文机关标志、文号、日期等，写成段落。',
    });
  } else if (first !== title) {
    faults.push({
      rule: 'one-title',
      file,
      line: first?.line ?? 1,
      what: '题名前面有别的标题。',
      details: [`标题：${first?.text ?? ''}`],
      remedy: '题名（一个 #）写在所有标题的前面；题名上面的发文机关标志、文号、日期等写成段落，前面不加 #。',
    });
  } else if (title.text !== document.title) {
    faults.push({
      rule: 'title-agrees',
      file,
      line: document.lineOf(['title']),
      what: '文档信息里的题名和正文的题名不一样。',
      details: [`文档信息：${document.title}`, `正文：　　${title.text}`],
      remedy: '两处都照底本写。',
    });
  }
  const seen = new Map<string, number>();
  for (const block of document.blocks) {
    const before = seen.get(block.eId);
    if (before !== undefined) {
      faults.push({
        rule: 'address-unique',
        file,
        line: block.line,
        what: `地址 ${block.eId} 重复：第 ${String(before)} 行已经用过。`,
        remedy: '检查这一行的标题层级（# 的个数）是否写错。',
      });
    }
    seen.set(block.eId, block.line);
  }
  const levels = document.blocks.filter((block) => block.kind === 'heading');
  levels.forEach((heading, index) => {
    const before = levels[index - 1]?.level ?? 1;
    if ((heading.level ?? 2) > before + 1) {
      faults.push({
        rule: 'outline-steps',
        file,
        line: heading.line,
        what: `标题越级：上一个标题是 ${String(before)} 个 #，这里一下变成 ${String(heading.level ?? 2)} 个。`,
        details: [`标题：${heading.text}`],
        remedy: '减少这里的 #，或补上中间一级的标题。',
      });
    }
  });
  const blocks = new Map(document.blocks.map((block) => [block.eId, block]));
  document.frontmatter.facts.forEach((fact, index) => {
    if (fact.kind === 'absent') return;
    const words = fact.kind === 'quote' ? fact.value : fact.quote;
    const block = blocks.get(fact.at);
    if (block && wordsStand(block.text, words)) return;
    const line = document.lineOf(['facts', index, fact.kind === 'quote' ? 'value' : 'quote']);
    faults.push(wordsFault({ file, line }, block, fact.at, words, 'missing'));
  });
  return [...faults, ...checkMetadata(document)];
}
