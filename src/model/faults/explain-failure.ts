/** What the system refused, in words, and what a person can do about it. */
export interface SystemFailure {
  /** A clause without a full stop. */
  what: string;
  /** A sentence. */
  remedy: string;
  /** The file that it befell, where that is known. */
  file?: string;
}

const DENIED: SystemFailure = {
  what: '没有写入的权限，或文件正被别的程序占用',
  remedy: '关掉正在使用它的窗口和程序，再试一次；仍不行，换一个自己能写的文件夹，或请管理员开通权限。',
};
const FULL: SystemFailure = { what: '磁盘满了', remedy: '删去不要的文件，腾出空间，再运行一次。' };
const BROKEN: SystemFailure = {
  what: '磁盘读写出错，也许是 U 盘松了或坏了',
  remedy: '重新插好，再试一次；仍不行，换一个盘，或先在系统里检查它。',
};
const CROWDED: SystemFailure = { what: '同时打开的文件太多', remedy: '关掉一些程序，再运行一次。' };
const NO_MEMORY: SystemFailure = {
  what: '内存不够用',
  remedy: '关掉别的程序，再运行一次；仍不行，换一台内存大些的电脑，或把文库分成几个。',
};

/** Codes of the operating system and of Node. */
const FAILURES: Readonly<Record<string, SystemFailure>> = {
  ENOSPC: FULL,
  EDQUOT: { what: '分给你的磁盘空间用完了', remedy: '删去不要的文件，或请管理员多分一些，再运行一次。' },
  EFBIG: { what: '文件太大，超过了这个盘或系统允许的大小', remedy: '换一个盘，或请管理员放宽限制。' },
  EACCES: DENIED,
  EPERM: DENIED,
  EBUSY: DENIED,
  ETXTBSY: DENIED,
  EROFS: { what: '这个盘是只读的', remedy: 'U 盘请打开写保护开关；否则换一个能写的文件夹。' },
  EISDIR: { what: '要写文件的地方有一个同名的文件夹', remedy: '把那个文件夹移开或改名，再运行一次。' },
  ENOTDIR: { what: '要放文件夹的地方有一个同名的文件', remedy: '把那个文件移开或改名，再运行一次。' },
  ELOOP: { what: '文件夹的链接绕成了一圈', remedy: '换一个文件夹，或把绕圈的链接删去。' },
  ENOENT: { what: '要用的文件或文件夹找不到', remedy: '看看它是不是被移走了，U 盘是不是拔了，再运行一次。' },
  ENAMETOOLONG: { what: '文件夹和文件的名字连起来太长', remedy: '换一个名字短、层次浅的文件夹。' },
  EIO: BROKEN,
  ENXIO: BROKEN,
  ENODEV: BROKEN,
  EMFILE: CROWDED,
  ENFILE: CROWDED,
  ENOMEM: NO_MEMORY,
  ERR_WORKER_OUT_OF_MEMORY: NO_MEMORY,
  ERR_MEMORY_ALLOCATION_FAILED: NO_MEMORY,
};

/** How bundlers that are not written in JavaScript tell the same. */
const BY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/no space left on device|os error (28|112)\b/iu, 'ENOSPC'],
  [/permission denied|access is denied|os error 13\b/iu, 'EACCES'],
  [/read-only file system|os error 30\b/iu, 'EROFS'],
  [/file too large|os error 27\b/iu, 'EFBIG'],
  [/array buffer allocation failed|invalid (string|array) length|out of memory/iu, 'ENOMEM'],
];

/**
 * The failure of the system at the bottom of an error, which others may have wrapped, with the file that it befell.
 * @returns null when it is of another kind
 */
export function explainFailure(error: unknown): SystemFailure | null {
  for (let current = error; current instanceof Error; current = current.cause) {
    const { code, path, dest, message } = current as NodeJS.ErrnoException & { dest?: string };
    const named = code !== undefined && Object.hasOwn(FAILURES, code) ? code : undefined;
    const known = named ?? BY_WORDS.find(([words]) => words.test(message))?.[1];
    const failure = known === undefined ? undefined : FAILURES[known];
    const file = dest ?? path;
    if (failure) return { ...failure, ...(file === undefined ? {} : { file }) };
  }
  return null;
}

/** What happened, and to which file, as a sentence. */
export const sayFailure = ({ what, file }: SystemFailure): string =>
  `${what}${file === undefined ? '' : `（${file}）`}。`;
