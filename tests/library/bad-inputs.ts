/** Files of the small library. */
export const DOCUMENT = 'documents/tongzhi.mdx';
export const ANNOTATIONS = 'annotations/tongzhi.yaml';
export const ORIGIN = 'sources/tongzhi/origin.yaml';
export const DECISIONS = 'sources/tongzhi/decisions.yaml';
export const LEDGER = 'ledger/tongzhi.yaml';

/** One thing that an editor may get wrong, and what must be said about it. */
export interface BadInput {
  name: string;
  /** File to change, and the words to exchange in it. */
  file: string;
  from: string;
  to: string;
  rule: string;
  /** Words at whose line the fault must be; by default those that were put in. */
  at?: string;
  /** File of the fault, where it is not the changed one. */
  blamed?: string;
  /** Words that the message must hold. */
  says?: string;
  /** Further rules that the same mistake breaks. */
  also?: string[];
}

/** What an editor may get wrong in the small library. */
export const BAD_INPUTS: readonly BadInput[] = [
  // The document's form.
  {
    name: 'MDX with an open element',
    file: DOCUMENT,
    from: '<Signature>云岭',
    to: '<Signature云岭',
    rule: 'mdx-syntax',
  },
  { name: 'MDX with an open brace', file: DOCUMENT, from: '先到先坐', to: '先到{先坐', rule: 'mdx-syntax' },
  { name: 'code in the text', file: DOCUMENT, from: '先到先坐', to: '{1 + 1}', rule: 'document-is-data' },
  {
    name: 'an unknown element',
    file: DOCUMENT,
    from: '<Addressee>各居委会：</Addressee>',
    to: '<Reader>各居委会：</Reader>',
    rule: 'document-is-data',
    says: '删去',
  },
  {
    name: 'no frontmatter',
    file: DOCUMENT,
    from: '---\ntitle:',
    to: 'title:',
    rule: 'frontmatter-present',
    at: 'title:',
  },
  {
    name: 'YAML in the frontmatter that is broken',
    file: DOCUMENT,
    from: 'genre: 通知',
    to: 'genre: 通知: 甲',
    rule: 'yaml-syntax',
  },
  {
    name: 'a field of the frontmatter that does not exist',
    file: DOCUMENT,
    from: 'genre: 通知',
    to: 'genre: 通知\nauthor: 某人',
    rule: 'yaml-shape',
    at: 'title:',
    says: 'author',
  },
  {
    name: 'a field of the frontmatter of the wrong kind',
    file: DOCUMENT,
    from: 'order: 1',
    to: 'order: 第一',
    rule: 'yaml-shape',
    says: 'order',
  },
  {
    name: 'a field of the frontmatter that is missing',
    file: DOCUMENT,
    from: 'shortTitle: 通知\n',
    to: '',
    rule: 'yaml-shape',
    at: 'title:',
    says: 'shortTitle',
  },
  {
    name: 'a second title',
    file: DOCUMENT,
    from: '## 二、座位',
    to: '# 二、座位',
    rule: 'one-title',
    says: '有 2 个',
    also: [
      'address-unique',
      'quote-matches',
      'address-exists',
      'address-kept',
      'address-same-words',
      'address-recorded',
      'address-same-code',
    ],
  },
  {
    name: 'a title in the frontmatter that differs from that of the text',
    file: DOCUMENT,
    from: 'title: 云岭街道关于',
    to: 'title: 云岭街道关於',
    rule: 'title-agrees',
    says: '云岭街道关於开放阅览室的通知',
  },
  {
    name: 'a heading that skips a level',
    file: DOCUMENT,
    from: '#### 一是东楼',
    to: '##### 一是东楼',
    rule: 'outline-steps',
    says: '一是东楼',
  },
  // The text against its source.
  {
    name: 'one character that differs from the source',
    file: DOCUMENT,
    from: '先到先坐',
    to: '先到先座',
    rule: 'text-equals-source',
    says: '底本第 15 行',
    also: ['address-same-words'],
  },
  {
    name: 'a suspected error corrected in the text',
    file: DOCUMENT,
    from: '等侯',
    to: '等候',
    rule: 'text-equals-source',
    says: '校勘',
    also: ['quote-matches', 'address-same-words'],
  },
  {
    name: 'a paragraph left out',
    file: DOCUMENT,
    from: '座位一览：\n\n',
    to: '',
    rule: 'text-equals-source',
    at: '- 东楼',
    also: ['address-same-words', 'address-kept', 'quote-matches', 'address-exists'],
  },
  {
    name: 'a removal that does not fit',
    file: DECISIONS,
    from: '本页由云岭邻里网转载',
    to: '本页由云岭邻里网发布',
    rule: 'decision-fits',
    at: 'line: 18',
  },
  {
    name: 'a joining that does not fit',
    file: DECISIONS,
    from: 'left: 日子另',
    to: 'left: 日子又',
    rule: 'decision-fits',
    at: 'line: 9',
  },
  {
    name: 'a decision without a reason',
    file: DECISIONS,
    from: '    reason: 一句话被断成两行\n',
    to: '',
    rule: 'yaml-shape',
    at: 'line: 9',
    says: 'reason',
  },
  // The source.
  {
    name: 'a digest that is not the source’s',
    file: ORIGIN,
    from: 'sha256: ',
    to: 'sha256: ab00000000000000000000000000000000000000000000000000000000000000 #',
    rule: 'source-unchanged',
    blamed: 'sources/tongzhi/original.txt',
  },
  {
    name: 'a name of a file that is not there',
    file: ORIGIN,
    from: 'file: original.txt',
    to: 'file: orignal.txt',
    rule: 'source-present',
  },
  {
    name: 'a name of a file that leads out of the folder',
    file: ORIGIN,
    from: 'file: original.txt',
    to: 'file: ../../site.yaml',
    rule: 'yaml-shape',
  },
  {
    name: 'a wrong encoding',
    file: ORIGIN,
    from: 'encoding: utf-8',
    to: 'encoding: utf-16be',
    rule: 'source-encoding',
    blamed: 'sources/tongzhi/original.txt',
  },
  {
    name: 'a source that does not exist',
    file: DOCUMENT,
    from: 'source: tongzhi',
    to: 'source: gonggao',
    rule: 'file-present',
    blamed: 'sources/gonggao/origin.yaml',
  },
  // Quotations.
  {
    name: 'an emendation of words that are not there',
    file: ANNOTATIONS,
    from: 'words: 等侯',
    to: 'words: 等著',
    rule: 'quote-matches',
    says: '居民可以先到门厅等侯。',
  },
  {
    name: 'a note that refers to words that are not there',
    file: ANNOTATIONS,
    from: '8点到20点',
    to: '9点到20点',
    rule: 'quote-matches',
    says: '9点到20点',
  },
  {
    name: 'a note that refers to an address that is not there',
    file: ANNOTATIONS,
    from: 'at: s1-1-p1,',
    to: 'at: s1-1-p9,',
    rule: 'address-exists',
  },
  {
    name: 'a comment on an address that is not there',
    file: ANNOTATIONS,
    from: 'at: s1-1-1-p1',
    to: 'at: s1-1-7-p1',
    rule: 'address-exists',
    at: 'words: 等侯',
  },
  {
    name: 'words that occur twice',
    file: ANNOTATIONS,
    from: '    within: 阅览室内请勿喧哗\n',
    to: '',
    rule: 'quote-unique',
    at: 'words: 阅览室',
    says: 'within',
  },
  {
    name: 'a longer quotation that is not there',
    file: ANNOTATIONS,
    from: '阅览室内请勿喧哗',
    to: '阅览室内请勿吵闹',
    rule: 'quote-matches',
    at: 'words: 阅览室',
    says: '请勿吵闹',
  },
  {
    name: 'a value under the title that is not in the source',
    file: DOCUMENT,
    from: 'value: 云岭街道办事处',
    to: 'value: 云岭区政府',
    rule: 'quote-matches',
  },
  {
    name: 'an inference from words that are not in the source',
    file: DOCUMENT,
    from: 'quote: 座位共200个',
    to: 'quote: 座位共210个',
    rule: 'quote-matches',
  },
  {
    name: 'an inference without a reason',
    file: DOCUMENT,
    from: '    reason: 东楼120个，西楼80个，相加\n',
    to: '',
    rule: 'yaml-shape',
    at: 'label: 座位',
    says: 'reason',
  },
  {
    name: 'a kind of emendation that does not exist',
    file: ANNOTATIONS,
    from: 'type: 疑误',
    to: 'type: 错字',
    rule: 'yaml-shape',
  },
  {
    name: 'YAML with a tab',
    file: ANNOTATIONS,
    from: '    type: 疑误',
    to: '\ttype: 疑误',
    rule: 'yaml-syntax',
    at: '\ttype',
  },
  {
    name: 'a value that begins with an asterisk',
    file: ANNOTATIONS,
    from: 'suspected: 等候',
    to: 'suspected: *等候',
    rule: 'yaml-syntax',
    says: '引号',
  },
  // Addresses.
  {
    name: 'a ledger that says other words',
    file: LEDGER,
    from: '"address":"s2-p4","code":"2-4","digest":"66b7807b210cca66"',
    to: '"address":"s2-p4","code":"2-4","digest":"ab00000000000000"',
    rule: 'address-same-words',
  },
  {
    name: 'a ledger with an address that is not there',
    file: LEDGER,
    from: '"address":"s2-p4",',
    to: '"address":"s2-p5",',
    rule: 'address-kept',
    says: '现在在：s2-p4',
    also: ['address-recorded'],
  },
  { name: 'a ledger that is broken', file: LEDGER, from: 'retired: []', to: 'retired: [}', rule: 'yaml-syntax' },
];
