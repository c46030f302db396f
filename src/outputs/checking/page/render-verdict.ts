import type { Origin, Verdict } from '../judge-pack.ts';

function paragraph(words: string, className = ''): HTMLElement {
  const made = document.createElement('p');
  made.textContent = words;
  made.className = className;
  return made;
}

function list(heading: string, paths: readonly string[]): HTMLElement[] {
  if (paths.length === 0) return [];
  const title = document.createElement('h2');
  title.textContent = `${heading}（${String(paths.length)} 个）`;
  const items = document.createElement('ul');
  for (const path of paths) {
    const item = document.createElement('li');
    item.textContent = path;
    items.append(item);
  }
  return [title, items];
}

/** What is said of the signature. */
const ORIGINS: Readonly<Record<Origin, string>> = {
  valid: '签名相符：文件清单是持有这把密钥的单位签发的。',
  'other-key': '签名是另一把密钥签的，不是这个单位的。不要用这个文件夹。',
  invalid: '签名不符：文件清单被人改过，或签名坏了。不要用这个文件夹。',
  missing: '没有签名。打包的单位签过名，这里却没有：不要用这个文件夹。',
  'unknown-key': '这里有一份签名，但本页不知道是哪个单位的密钥，无从核对。',
  unsigned: '没有签名：只能看出文件完整，看不出是谁发的。',
};

/** The verdict on a folder, to be shown. */
export function renderVerdict(verdict: Verdict, fingerprint: string | undefined): HTMLElement[] {
  const { damaged, missing, added, origin, compared, whole } = verdict;
  return [
    whole
      ? paragraph(`完好：${String(compared)} 个文件都和打包时一样。`, 'whole')
      : paragraph('和打包时不一样。怎么办：向发给您的单位另要一份。', 'broken'),
    ...list('损坏', damaged),
    ...list('缺少', missing),
    ...list('多出', added),
    paragraph(ORIGINS[origin]),
    ...(fingerprint === undefined ? [] : [paragraph(`公钥指纹：${fingerprint}。请与纸上或单位告知的逐组对照。`)]),
  ];
}
