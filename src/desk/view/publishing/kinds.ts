import type { Job, JobKind } from '../../shared/publishing.ts';

/** What is handed on, in the words of the page. */
export interface HandedOn {
  kind: Exclude<JobKind, 'preview' | 'publish'>;
  /** What a person chooses. */
  name: string;
  about: string;
  /** What the place is called, and an example. */
  place: string;
  /** What it is made from, where that is asked. */
  from: string | null;
  button: string;
  /** What to do with it, and how to be sure that nothing is broken. */
  then: string;
}

const CHECK =
  '核对：用浏览器打开里面的 verify.html，照页面上写的做，它会把每个文件都核对一遍。U 盘先拔下、再插上，然后核对。';

/** Everything that can be handed on, in the order in which it is asked for. */
export const HANDED_ON: readonly HandedOn[] = [
  {
    kind: 'folder',
    name: '放到文件夹或 U 盘',
    about: '整个网站放进一个文件夹，双击里面的 index.html 就能看。给服务器的，把里面的 site 文件夹拷上去。',
    place: '放到哪个文件夹',
    from: null,
    button: '放进去',
    then: CHECK,
  },
  {
    kind: 'zip',
    name: '压缩成一个文件',
    about: '一个 .zip 文件，便于发给别人；对方解压后双击里面的 index.html。',
    place: '压缩成哪个文件',
    from: null,
    button: '压缩',
    then: `解压以后再核对。${CHECK}`,
  },
  {
    kind: 'update',
    name: '做更新包',
    about: '对方已经有以前的一版：只装和那一版不同的文件，小得多。',
    place: '更新包存成哪个文件',
    from: '对方现有的一版在哪里（文件夹或 .zip）',
    button: '做更新包',
    then: '把这个文件发给对方；对方在工作台的“发布”里选“用更新包”。',
  },
  {
    kind: 'apply',
    name: '用更新包',
    about: '收到别处发来的更新包：把这里原来的一版变成新的一版。',
    place: '原来的一版在哪个文件夹',
    from: '收到的更新包是哪个文件',
    button: '更新',
    then: CHECK,
  },
  {
    kind: 'kit',
    name: '做离线包',
    about: '程序和文库一起，给没有网络的电脑用，约 800 MB；做的时候这台电脑要能上网，要几分钟。',
    place: '放到哪个新文件夹',
    from: null,
    button: '做离线包',
    then: '把整个文件夹拷到那台电脑上，照里面的 使用说明.txt 打开。',
  },
];

/** What a kind of job is called while it runs. */
export const nameOf = (kind: JobKind): string =>
  ({ preview: '预览', publish: '网站' })[kind as string] ??
  HANDED_ON.find((one) => one.kind === kind)?.name ??
  '这一项';

/** The job that a filled form asks for. */
export function jobOf(
  kind: HandedOn['kind'],
  { to, from, keep, unsigned }: { to: string; from: string; keep: boolean; unsigned: boolean },
): Job {
  switch (kind) {
    case 'folder':
      return { kind, to, keep, unsigned };
    case 'zip':
      return { kind, to, unsigned };
    case 'update':
      return { kind, to, from, unsigned };
    case 'apply':
      return { kind, to, from };
    case 'kit':
      return { kind, to };
  }
}
