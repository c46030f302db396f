import type { NumberKind } from '../numbering.ts';
import { firstSentenceEnd } from '../sentences.ts';
import { withoutTrailing } from '../without-trailing.ts';

/** How the members of a group of numbered siblings are set. */
export interface Reading {
  /** Length of the heading within the passage; 0 when the passage is a paragraph. */
  heading: number;
  /** Why, in the report's words. */
  reason: string;
  doubt: number;
}

/** What is known of a member of a group. */
export interface Member {
  text: string;
  /** Length of the printed number. */
  mark: number;
  /** True when something else than the next sibling follows: it has content below it. */
  followed: boolean;
  kind: NumberKind;
}

/** Longest heading that fills its paragraph, in characters after the number. */
const LONGEST_WHOLE = 46;
/** Longest first sentence that is read as a heading that runs into its text. */
const LONGEST_RUN_IN = 40;

interface Shape extends Member {
  /** End of the first sentence in the text. */
  end: number;
  whole: boolean;
  runIn: boolean;
  /** A short first sentence with a remark in brackets behind it, and no text. */
  stopped: boolean;
}

function shapeOf(member: Member): Shape {
  const rest = member.text.slice(member.mark);
  const end = member.mark + firstSentenceEnd(rest);
  const after = member.text.slice(end).trim();
  const first = member.text.slice(member.mark, end);
  const questions = /^[^。；]{1,46}[？！][^。；]{0,20}$/u.test(rest);
  const remark = /^[（(][^（）()]*[）)][。]?$/u.test(after);
  return {
    ...member,
    end,
    whole:
      (after === '' || questions) &&
      rest.trim().length <= LONGEST_WHOLE &&
      rest.trim() !== '' &&
      !/[；;：:，,]$/u.test(rest.trim()),
    stopped: remark && /。$/u.test(first) && first.trim().length <= LONGEST_RUN_IN && !/[；：]/u.test(first),
    runIn:
      !questions &&
      after !== '' &&
      !remark &&
      withoutTrailing(first, '”’」』）》】').endsWith('。') &&
      first.trim().length <= LONGEST_RUN_IN &&
      !/[；：]/u.test(first),
  };
}

/** True when a member looks like a heading by itself: alone on its line with text below, or a short first sentence. */
export function looksLikeHeading(member: Member): boolean {
  const shape = shapeOf(member);
  return (shape.whole && shape.followed) || shape.runIn;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const paragraph = (reason: string, doubt = 0): Reading => ({ heading: 0, reason, doubt });

/**
 * Judges a group of siblings (一、二、三、 below one parent) together, because one alone says little.
 * Matches headings that fill their line and have text below, headings that run into their text (`（一）抓实网格。按照…`), lists
 * (`（一）…；`) and numbered clauses of whole sentences.
 * @param intro the passage before the first member
 * @param clausesAround whether most numbers of this kind in the whole text stand before clauses
 * @param inArticle whether the group stands within 第X条, where numbers are items
 */
export function judgeGroup(
  members: readonly Member[],
  intro: string,
  clausesAround: boolean,
  inArticle: boolean,
): Reading[] {
  const shapes = members.map(shapeOf);
  const all = (reading: (shape: Shape) => Reading): Reading[] => shapes.map(reading);
  const most = (test: (shape: Shape) => boolean, share = 0.6): boolean =>
    shapes.filter(test).length >= shapes.length * share;
  const kind = members[0]?.kind ?? 'cn5';
  if (kind === 'cn5') return all(() => paragraph('①②③一级按条目处理'));
  const heads = shapes.slice(0, Math.max(1, shapes.length - 1));
  const semicolons = heads.filter(({ text }) => /[；;]$/u.test(text)).length / heads.length;
  if (semicolons >= 0.5 && shapes.length > 1) return all(() => paragraph('以分号相连的条目'));
  const bare = (shape: Shape): boolean => shape.whole && shape.followed && !/[。；]$/u.test(shape.text);
  if (inArticle) {
    return kind === 'cn1' && most(bare)
      ? all((shape) =>
          shape.whole
            ? { heading: shape.text.length, reason: '单独成行的标题', doubt: 0.3 }
            : paragraph('条文里的条目'),
        )
      : all(() => paragraph('条文里的条目'));
  }
  const headingLike = (shape: Shape): boolean => (shape.whole && shape.followed) || shape.runIn;
  const runIns = shapes.filter((shape) => shape.runIn);
  const wide = median(runIns.map((shape) => shape.end - shape.mark));
  const share = shapes.filter(headingLike).length / shapes.length;
  const clauses = clausesAround || (runIns.length > shapes.length / 2 && wide > 28);
  if (share >= 0.6 && !clauses) {
    // A list such as （一）对象。…（二）期限。… after a colon may be items; headings have text of some length.
    const listed =
      /[：:]$/u.test(intro) && runIns.length > 0 && median(runIns.map(({ text, end }) => text.length - end)) < 12;
    if (listed) return all(() => paragraph('冒号引出的条目', 0.3));
    const doubt = 0.4 * (1 - share);
    return all((shape) => {
      if (shape.whole)
        return { heading: shape.text.length, reason: '单独成行的标题', doubt: shape.followed ? doubt : 0.3 };
      if (shape.runIn)
        return { heading: shape.end, reason: '与正文同在一行的标题', doubt: Math.max(doubt, wide > 24 ? 0.25 : 0) };
      // 五、关于机场。（略）: its siblings are headings that end with a full stop too.
      if (shape.stopped) return { heading: shape.end, reason: '与正文同在一行的标题', doubt: 0.2 };
      return paragraph('同级多为标题，这一条是整段文字', 0.5);
    });
  }
  // Headings at the top of the outline stand out even where some of their siblings are clauses.
  if (most((shape) => shape.whole && shape.followed, 0.4) && kind === 'cn1') {
    return all((shape) =>
      shape.whole && shape.followed
        ? { heading: shape.text.length, reason: '单独成行的标题', doubt: 0.4 }
        : paragraph('整段文字的条款', 0.4),
    );
  }
  return all((shape) => paragraph('整句的条款或条目', headingLike(shape) ? 0.4 : 0));
}
