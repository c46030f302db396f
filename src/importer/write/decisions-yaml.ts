import { Document, isMap, isSeq } from 'yaml';
import type { Decisions } from '../../edition/schemas/decisions.ts';

const HEADING = ` 文稿与底本的全部出入，和层次的认定。由导入写成；可以改，改好后再导入一次，结果照这里的来。
 removals 删去的文字　replacements 还原的网页代码　spaces 按规则略去的空白　joins 接起来的行
 outline 标题：line 是底本的行号，level 是层级（0 题名，1 第一层……），text 照抄标题的文字
   改层级：改 level。不作标题：删去这一条。增加标题：照样加一条。
 roles 主送、文号、署名、日期等　tables 表格的行　numbers 由原文件自动编号、没有打出来的序号`;

/** Decisions as the text of decisions.yaml: only what there is, one entry a line. */
export function formatDecisions(decisions: Decisions): string {
  const filled = Object.fromEntries(Object.entries(decisions).filter(([, list]) => list.length > 0));
  const document = new Document(filled);
  document.commentBefore = HEADING;
  for (const key of Object.keys(filled)) {
    const list = document.get(key, true);
    if (isSeq(list)) for (const item of list.items) if (isMap(item)) item.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
