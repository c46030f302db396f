/** An element that an article may use. */
interface ArticleElement {
  required: readonly string[];
  optional: readonly string[];
  /** How it is written. */
  example: string;
  /** What it shows, in plain Chinese. */
  about: string;
}

/** Elements that an article may use besides Markdown. They are data: each attribute is text, and none of them runs code. */
export const ARTICLE_ELEMENTS: Readonly<Record<string, ArticleElement>> = {
  Quote: {
    required: ['at'],
    optional: [],
    example: '<Quote at="tongzhi#s1-p1">原文的话</Quote>',
    about: '引文，与原文一字不差；中间略去的用“……”',
  },
  Inferred: {
    required: ['reason', 'at', 'quote'],
    optional: [],
    example: '<Inferred reason="理由" at="tongzhi#s1-p1" quote="作根据的原文">编者的结论</Inferred>',
    about: '编者推断：编者由原文得出的结论，写明理由和根据',
  },
  Absent: { required: [], optional: [], example: '<Absent>哪一项</Absent>', about: '原文没有说的，显示“文中没有提到”' },
  See: { required: ['at'], optional: [], example: '<See at="tongzhi#s2-1" />', about: '到原文一处的链接' },
  DatasetTable: {
    required: ['id'],
    optional: [],
    example: '<DatasetTable id="ge-jiedao" />',
    about: '整张比较表，写它的文件名',
  },
  Known: {
    required: ['id'],
    optional: [],
    example: '<Known id="ge-jiedao" />',
    about: '一张表当作回答：说了的逐项列出，没有说的折成一行。只用表里一行的，写“表#行”',
  },
  Themes: {
    required: ['id'],
    optional: [],
    example: '<Themes id="ge-jiedao" />',
    about: '一张表按类别（group）折起来，一类一条，点开看',
  },
  NotSaid: {
    required: [],
    optional: [],
    example: '<NotSaid>几条 <Absent>…</Absent></NotSaid>',
    about: '把原文没有说的各条折成一行',
  },
  Cases: { required: [], optional: [], example: '<Cases />', about: '以这一篇为上级（parent）的各篇' },
};
