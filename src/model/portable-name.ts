/** Names that Windows keeps for devices, whatever ending follows, and `index`, which is the page of a whole folder. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|index)$/u;
/** With the folders of the site and of a stick before it, a path stays below the 260 characters of Windows. */
const LONGEST = 60;

/**
 * Why a name cannot be an id, in words; null when it can. An id becomes a file's name and a part of addresses: in lower case, so that no
 * two differ by case only, and such that FAT32, Windows, servers and addresses all carry it.
 */
export function idProblem(name: string): string | null {
  if (!/^[a-z][a-z0-9-]*$/u.test(name)) return '只用小写英文字母、数字和连字符，以字母开头';
  if (name.endsWith('-')) return '不以连字符结尾';
  if (name.length > LONGEST) return `最长 ${String(LONGEST)} 个字符`;
  if (RESERVED.test(name)) return `“${name}”是 Windows 或网站自己要用的名字，换一个`;
  return null;
}

/** Why a name cannot be that of a kept file, in words; null when it can. It may have capitals, dots and underscores. */
export function fileNameProblem(name: string): string | null {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(name)) return '只用英文字母、数字、点、连字符和下划线，以字母或数字开头';
  if (name.endsWith('.')) return '不以点结尾';
  if (name.length > LONGEST) return `最长 ${String(LONGEST)} 个字符`;
  const stem = name.split('.')[0]?.toLowerCase() ?? '';
  if (stem !== 'index' && RESERVED.test(stem)) return `“${stem}”是 Windows 留给设备的名字，换一个`;
  return null;
}
