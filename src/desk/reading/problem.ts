import { shownPath } from '../../files/location.ts';
import { isLedgerFault } from '../../library/accept-addresses.ts';
import type { Fault } from '../../model/faults/fault.ts';
import type { Problem } from '../shared/api.ts';

/** Where each kind of file is mended; `*` stands for the name of the file or its folder. */
const PLACES: readonly (readonly [RegExp, string, string])[] = [
  [/^annotations\/([a-z0-9-]+)\.yaml$/u, '#/documents/*/notes', '打开校勘和注'],
  [/^datasets\/([a-z0-9-]+)\.yaml$/u, '#/tables/*', '打开这张表'],
  [/^articles\/([a-z0-9-]+)\.mdx$/u, '#/pages/articles/*', '打开这篇专题'],
  [/^courses\/([a-z0-9-]+)\.mdx$/u, '#/pages/courses/*', '打开这门课'],
  [/^glossary\.yaml$/u, '#/entries/terms', '打开词语'],
  [/^names\.yaml$/u, '#/entries/names', '打开名称'],
  [/^numbers\.yaml$/u, '#/entries/numbers', '打开数字'],
  [/^unheld\.yaml$/u, '#/entries/unheld', '打开没有收到的文件'],
  [/^site\.yaml$/u, '#/site', '改网站名称和首页'],
  [/^(?:documents|ledger)\/([a-z0-9-]+)\.(?:mdx|yaml)$/u, '#/documents/*', '打开这一篇'],
  [/^sources\/([a-z0-9-]+)\//u, '#/documents/*', '打开这一篇'],
  [/^public-key\.txt$/u, '#/site', '看密钥'],
  [/^documents$/u, '#/import', '导入文件'],
];

const AGAIN = '打开这一篇，按“照原件重新整理”。';
const ORIGINAL = '打开这一篇，选当初导入的那个文件，把原件放回来。';
/** A page that the office writes itself has no original. */
const PAGE = /(?:^|\/)(?:articles|courses)\/[^/]+\.mdx$/u;
const IN_PAGE = '打开它，在那里改好再存。';

/** Messages about a document that its form mends, not its text. */
const OF_ITS_FORM = new Set([
  'quote-matches',
  'quote-unique',
  'address-exists',
  'metadata-sound',
  'amended-exists',
  'edition-names-differ',
]);

/** What to do, said for the desk, where the words of the commands speak of files. */
const REMEDIES: Readonly<Record<string, string>> = {
  'library-present': '按“导入文件”，选一份 Word 文件。',
  'outline-steps': '把上一级标题补上，或者把这个标题升一级。',
  'one-title': '每篇只有一个题名：选中它，层级选“题名”。',
  'address-recorded': '按“登记地址”；登记以后，这些地址就不再变动。',
  'address-kept': '改动是有意的，按“登记地址”；不是，撤销刚才的改动。',
  'address-same-words': '改动是有意的，按“登记地址”；不是，撤销刚才的改动。',
  'address-same-code': '改动是有意的，按“登记地址”；不是，撤销刚才的改动。',
  'address-same-sentences': '改动是有意的，按“登记地址”；不是，撤销刚才的改动。',
  'successor-exists': '按“登记地址”，让它指向这些文字现在的地方。',
  'examples-occur': '在首页的检索例子里换一个原文里有的词。',
  'text-equals-source': '原文不能改。打开这一篇，按“照原件重新整理”；原文里有错字，写成校勘。',
  'title-agrees': AGAIN,
  'mdx-syntax': AGAIN,
  'document-is-data': AGAIN,
  'frontmatter-present': AGAIN,
  'decision-fits': AGAIN,
  'source-present': ORIGINAL,
  'source-unchanged': ORIGINAL,
  'source-encoding': AGAIN,
  'extracted-unchanged': AGAIN,
  'quote-unique': '多选几个字，使它在这一段里只出现一次。',
};

/** What happened, where the words of the commands count marks in a file. */
const EVENTS: Readonly<Record<string, string>> = {
  'outline-steps': '标题越级：这个标题比上一个标题低了不止一级。',
};

/** Words of a remedy that speak to somebody who edits files. */
const OF_FILES = /npm run|\.(?:yaml|mdx|txt)\b|--\w|\b(?:key|at|within|quote|featured|examples|content)\b|文件夹|编码/u;
const PUT_BACK = '不知道是怎么改坏的，按下面的“换回去”。';

/** Of a file that nobody but the commands writes there is no view: it is put back. */
const opens = (rule: string, file: string): boolean =>
  !(['yaml-syntax', 'yaml-shape'].includes(rule) && file.startsWith('ledger/'));

/** Where a file is mended that a message is about: the pattern of its name, the view, what the link there says. */
function placeOf(rule: string, file: string): (typeof PLACES)[number] | readonly [] {
  const found = opens(rule, file) ? PLACES.find(([place]) => place.test(file)) : undefined;
  if (!found) return [];
  return file.startsWith('documents/') && OF_ITS_FORM.has(rule)
    ? [found[0], '#/documents/*/about', '打开这一篇的说明']
    : found;
}

/**
 * A value that does not fit its field: the words of the commands name the field as the file does (`terms（第 2 项）.term`) and say
 * beside it what it is for, which is what a form calls it.
 */
function named({ rule, what, details = [] }: Fault): { what: string; details: string[] } {
  const use = rule === 'yaml-shape' ? /^[^：]+：(?<use>.+)$/su.exec(details[0] ?? '')?.groups?.['use'] : undefined;
  if (use === undefined) return { what, details };
  const places = (path: string): string => (path.match(/（第 \d+ 项）/gu) ?? []).join('');
  return { what: what.replace(/“[^”]*”/u, (path) => `“${use}”${places(path)}`), details: details.slice(1) };
}

const MISNAMED = /^(documents|datasets|articles|courses)\/[^/]+\.(?:mdx|yaml)$/u;

/**
 * A fault of something that is being written, as the form shows it that is open and mends it.
 * @param here what to do in that form, where the words of the commands speak of files
 */
export const problemHere = (folder: string, fault: Fault, here: string): Problem => {
  const problem = problemOf(folder, fault);
  const { remedy } = problem;
  return { ...problem, go: null, remedy: remedy.endsWith(PUT_BACK) || remedy === IN_PAGE ? here : remedy };
};

/**
 * A fault of the library as the desk shows it.
 * @param document the document in whose files it was found, where that is known
 */
export function problemOf(folder: string, fault: Fault, document?: string): Problem {
  const shown = shownPath(folder);
  const file = fault.file?.startsWith(`${shown}/`) === true ? fault.file.slice(shown.length + 1) : (fault.file ?? '');
  const [pattern, href, name] = placeOf(fault.rule, file);
  const about = (file.startsWith('sources/') ? document : undefined) ?? pattern?.exec(file)?.[1] ?? '';
  const { what, details } = named(fault);
  const known = REMEDIES[fault.rule];
  const misnamed = fault.rule === 'file-is-id' && MISNAMED.test(file);
  return {
    rule: fault.rule,
    what: EVENTS[fault.rule] ?? what,
    details,
    remedy:
      (misnamed ? '按“改个能用的名字”。' : undefined) ??
      (PAGE.test(file) && (known === AGAIN || known === ORIGINAL) ? IN_PAGE : known) ??
      (OF_FILES.test(fault.remedy) ? (name === undefined ? PUT_BACK : `${name}，在那里改；${PUT_BACK}`) : fault.remedy),
    go: href === undefined || name === undefined ? null : { href: href.replace('*', about), name },
    addresses: isLedgerFault(fault),
    file,
    misnamed,
  };
}
