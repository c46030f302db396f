import type { Page } from 'puppeteer-core';
import type { DeskPerson } from './desk-person.ts';

/** What a person does at the place to which the message leads, until it is mended. */
export type Mend = (hands: {
  clerk: DeskPerson;
  page: Page;
  originals: (...names: string[]) => string[];
}) => Promise<void>;

const saved = async (clerk: DeskPerson): Promise<void> => {
  await clerk.press('存');
  await clerk.hear('好了', '.said');
};
const again: Mend = async ({ clerk }) => {
  await clerk.press('照原件重新整理');
  await clerk.hear('整理好了', '.said');
};
const restore: Mend = async ({ clerk, originals }) => {
  await clerk.press('原件不见了，或者被改过');
  await clerk.take(originals('tongzhi.txt'));
  await clerk.hear('整理好了', '.said');
};
const rename: Mend = async ({ clerk }) => {
  await clerk.press('改个能用的名字');
  await clerk.hear('名字改好了', '.said');
};
const register: Mend = async ({ clerk }) => {
  await clerk.press('登记地址');
  await clerk.hear('地址登记好了', '.said');
};
/** Changes a comment: what it says stays, its words are chosen anew where they are not found. */
const comment =
  (words: string, chosen?: readonly [string, string]): Mend =>
  async ({ clerk, page }) => {
    await clerk.press(`改“${words}”的这一条`);
    if (chosen) await clerk.select(...chosen);
    await page.waitForSelector('.panel form');
    await saved(clerk);
  };
const seen: Mend = async ({ clerk }) => {
  await clerk.press('改“照常开放”的这一条');
  await clerk.press('选要参看的字');
  await clerk.select('[data-words-of="s1-1-p1"]', '8点到20点');
  await saved(clerk);
};
const field =
  (name: string, words: string): Mend =>
  async ({ clerk }) => {
    await clerk.write(name, words);
    await saved(clerk);
  };
const entry =
  (words: string, then: (clerk: DeskPerson) => Promise<void>): Mend =>
  async ({ clerk }) => {
    await clerk.press(`改“${words}”`);
    await then(clerk);
    await saved(clerk);
  };
const cell =
  (then: (clerk: DeskPerson) => Promise<void>): Mend =>
  async ({ clerk }) => {
    await clerk.click('tbody tr:nth-child(1) .cell');
    await then(clerk);
    await saved(clerk);
  };
const page =
  (then: (clerk: DeskPerson) => Promise<void>): Mend =>
  async ({ clerk }) => {
    await then(clerk);
    await clerk.hear('没有问题。', '.page-form');
    await saved(clerk);
  };
const justSave: Mend = async ({ clerk }) => {
  await clerk.hear('检查：都对');
  await saved(clerk);
};

/** By the provocation's name, where a rule has several. */
export const BY_NAME: Readonly<Record<string, Mend>> = {
  'a removal that does not fit': async (hands) => {
    await again(hands);
    // What was taken away is text again, until a person says that it is none.
    await hands.clerk.click('.row[data-line="18"] .result');
    await hands.clerk.press('不是正文，删去');
    await hands.clerk.hear('改好了', '.said');
  },
  'a digest that is not the source’s': restore,
  'a name of a file that is not there': again,
  'an emendation of words that are not there': comment('等著', ['[data-words-of]', '等侯']),
  'a note that refers to words that are not there': seen,
  'a note that refers to an address that is not there': seen,
  'a comment on an address that is not there': comment('等侯', ['[data-words-of]', '等侯']),
  'words that occur twice': comment('阅览室', ['[data-words-of="s2-p2"]', '阅览室']),
  'a longer quotation that is not there': comment('阅览室', ['[data-words-of="s2-p2"]', '阅览室']),
  'a kind of emendation that does not exist': comment('等侯'),
  'YAML with a tab': comment('等侯'),
  'a value that begins with an asterisk': comment('等侯'),
  'a value under the title that is not in the source': field('照原文写', '云岭街道办事处'),
  'an inference from words that are not in the source': field('根据的原文', '座位共200个'),
  'an example that does not occur': field('examples', '阅览室'),
  'settings that are gone': async ({ clerk }) => {
    await clerk.write('name', '云岭文库');
    await clerk.write('motto', '两份文件，逐段可引');
    await clerk.write('introduction', '试用。');
    await saved(clerk);
  },
  'a document that was given another name': rename,
  'file-is-id in datasets/我的表.yaml': rename,
};

/** By the rule. */
export const BY_RULE: Readonly<Record<string, Mend>> = {
  'mdx-syntax': again,
  'document-is-data': again,
  'frontmatter-present': again,
  'yaml-syntax': again,
  'yaml-shape': again,
  'one-title': again,
  'title-agrees': again,
  'outline-steps': again,
  'text-equals-source': again,
  'decision-fits': again,
  'source-encoding': again,
  'source-present': again,
  'source-unchanged': restore,
  'extracted-unchanged': again,
  'file-present': again,
  'address-same-words': register,
  'address-kept': register,
  'address-same-code': register,
  'address-same-sentences': register,
  'address-not-reused': register,
  'successor-exists': register,
  'address-recorded': register,
  'cell-cited': justSave,
  'cell-column': justSave,
  'key-unique': async (hands) => {
    await hands.clerk.write('第 2 列的列名', '列二');
    await justSave(hands);
  },
  'chart-column': async (hands) => {
    await hands.clerk.press('图');
    await hands.clerk.choose('chart-column', 'a');
    await justSave(hands);
  },
  'measures-warned': async (hands) => {
    await hands.clerk.press('提醒和说明');
    await hands.clerk.write('warnings', '甲、乙两种数法不同。');
    await justSave(hands);
  },
  'value-in-quote': cell((clerk) => clerk.write('显示其中的', '200个')),
  'formula-holds': cell((clerk) => clerk.write('value', '201')),
  'figure-in-words': cell(async (clerk) => {
    await clerk.write('a　阅览室座位共200个', '200');
    await clerk.write('value', '201');
  }),
  'article-elements': page(async (clerk) => {
    await clerk.choose('document', 'tongzhi');
    await clerk.select('.pick-text [data-words-of]', '阅览室');
  }),
  'article-is-data': page((clerk) => clerk.write('段落1', '字')),
  'article-links-inside': page((clerk) => clerk.write('段落1', '字')),
  'unheld-not-attributed': page((clerk) => clerk.write('段落1', '花坛常年开放。')),
  'article-exists': page((clerk) => clerk.choose('parent', '')),
  'dataset-exists': page((clerk) => clerk.press('删去：比较表1')),
  'course-is-data': page((clerk) => clerk.write('introduction', '编者的话。')),
  'place-exists': page(async (clerk) => {
    await clerk.press('添一节');
    await clerk.click('.passages li:nth-child(2) button');
    await clerk.click('[data-section="tongzhi#s9"] .moves button:last-child');
  }),
  'term-in-source': entry('没有的词', (clerk) => clerk.write('term', '座位')),
  'term-exists': entry('座位', (clerk) => clerk.press('去掉“meiyou（词语里没有）”')),
  'name-in-source': entry('没有的名', (clerk) => clerk.write('name', '座位')),
  'unheld-named': entry('没有点到的意见', (clerk) => clerk.write('title', '云岭小志')),
  'public-key': async ({ clerk }) => {
    await clerk.press('拿走坏了的公钥');
    await clerk.hear('拿走了', '.said');
  },
  'featured-exist': async ({ clerk }) => {
    await clerk.press('删去：meiyou（文库里没有）');
    await saved(clerk);
  },
  'amended-exists': async ({ clerk }) => {
    await clerk.press('去掉：meiyou（文库里没有）');
    await saved(clerk);
  },
  'edition-names-differ': field('edition-name', '二版'),
  'metadata-sound': async ({ clerk }) => {
    await clerk.press('删去成文日期');
    await saved(clerk);
  },
  'library-present': async ({ clerk, originals }) => {
    await clerk.take(originals('tongzhi.txt', 'jieshao.txt'));
    await clerk.hear('2 / 2 份读完');
  },
};
