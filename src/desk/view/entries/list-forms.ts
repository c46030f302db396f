import { wordsOf } from '../../shared/words-of.ts';

/** An entry of a list, as its file has it. */
export type Entry = Readonly<Record<string, unknown>>;

/** A field of an entry besides the words and their quotation. */
export interface EntryField {
  name: string;
  label: string;
  hint?: string;
  /** `list`: words apart by 、; `choice`: one of the options. */
  kind: 'words' | 'list' | 'choice';
  options?: readonly (readonly [string, string])[];
}

/** What is particular to one list. */
export interface ListForm {
  title: string;
  /** What the words of an entry are called. */
  called: string;
  /** What keeps them right, for whoever reads the list. */
  about: string;
  /** The field that holds the words. */
  word: string;
  fields: readonly EntryField[];
  tell: (entry: Entry) => string;
}

const remark: EntryField = {
  name: 'remark',
  label: '要提醒读者的话',
  kind: 'words',
  hint: '可以空着。原文没有解释的，写“原文未解释”。',
};
const aliases: EntryField = {
  name: 'aliases',
  label: '其他写法',
  kind: 'list',
  hint: '几个之间用顿号“、”隔开，可以空着。',
};
const same = (names: readonly string[]): (readonly [string, string])[] => names.map((name) => [name, name]);

const FROM_WORDS = '要添一条，打开一篇文稿的“校勘和注”，选中那几个字。每一条都带着原文的话，差一个字，检查就会说。';

/** The forms of the lists. */
export const LIST_FORMS: Readonly<Record<string, ListForm>> = {
  terms: {
    title: '词语',
    called: '词语',
    about: FROM_WORDS,
    word: 'term',
    fields: [
      {
        name: 'explained',
        label: '原文有没有解释',
        kind: 'choice',
        options: [
          ['有', '有：说了是什么'],
          ['部', '部分：只说了用处、成分或规模'],
          ['无', '没有：只有名称'],
        ],
      },
      aliases,
      remark,
    ],
    tell: (entry) => (Array.isArray(entry['aliases']) ? `也作${entry['aliases'].join('、')}` : ''),
  },
  names: {
    title: '名称',
    called: '名称',
    about: FROM_WORDS,
    word: 'name',
    fields: [
      {
        name: 'kind',
        label: '是哪一种',
        kind: 'choice',
        options: same(['人物', '职务', '街道', '社区', '地区', '机构', '会议', '文件', '政党', '组织形式']),
      },
      aliases,
      remark,
    ],
    tell: (entry) => wordsOf(entry, 'kind'),
  },
  numbers: {
    title: '数字',
    called: '数字和单位',
    about: FROM_WORDS,
    word: 'value',
    fields: [
      {
        name: 'role',
        label: '这个数字是什么',
        kind: 'choice',
        options: same(['现状', '目标', '下限', '上限', '概数', '疑误', '频次', '届次', '结构', '转述']),
      },
      { name: 'of', label: '它数的、量的是什么', kind: 'words', hint: '用原文上下的话。' },
      remark,
    ],
    tell: (entry) => `${wordsOf(entry, 'role')}：${wordsOf(entry, 'of')}`,
  },
  unheld: {
    title: '没有收到的文件',
    called: '题名',
    about:
      '文稿里提到、文库里没有全文的文件，写在这里。编者的话不能说它规定了什么、要求了什么，检查时逐处核对；全文收进来以后，这一条就不再起作用。',
    word: 'title',
    fields: [
      {
        name: 'names',
        label: '不带书名号也认得出的简称',
        kind: 'list',
        hint: '如“管理办法”。几个之间用顿号“、”隔开，可以空着。',
      },
      { name: 'kind', label: '文种', kind: 'words', hint: '如“意见”“办法”：说“该意见”，指的就是它。' },
      {
        name: 'instead',
        label: '应当怎样写',
        kind: 'words',
        hint: '检查不通过时告诉编者，如：讲话里的要求，写“讲话要求”。',
      },
    ],
    tell: (entry) => wordsOf(entry, 'kind'),
  },
};

/** What a new entry of a list begins with. */
export const emptyEntry = (form: ListForm): Entry =>
  Object.fromEntries(form.fields.flatMap(({ name, options }) => (options ? [[name, options[0]?.[0] ?? '']] : [])));

/** An entry as it is written: lists without the gaps that typing leaves. */
export const cleanEntry = (entry: Entry): Entry =>
  Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [
      name,
      Array.isArray(value) && value.every((word) => typeof word === 'string')
        ? value.map((word: string) => word.trim()).filter((word) => word !== '')
        : value,
    ]),
  );
