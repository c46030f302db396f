import { sayVersion, type LibraryVersion } from '../../library/library-version.ts';
import type { PublicKey } from '../../model/signing-key.ts';

/** What is said of the key to somebody who holds a copy. */
const ofKey = (key: PublicKey | null): string =>
  key
    ? `    这个文件夹有打包单位的签名。公钥指纹：
      ${key.fingerprint}
    和单位告知的、纸上印的逐组对照，一样的才是这个单位的。签名要用 verify.html 核对。`
    : `    这个文件夹没有签名：只能看出文件是不是完整，看不出是谁发的。`;

/**
 * `使用说明.txt`, as every Windows Notepad opens it: UTF-8 with a byte order mark, lines ended as Windows does.
 * @param name of the site
 */
export function readMe(name: string, version: LibraryVersion, key: PublicKey | null): string {
  const text = `《${name}》使用说明
${sayVersion(version)}

一、打开
    双击 index.html，用浏览器打开。不用联网，也不用安装。
    从 U 盘上直接打开就行；想快一些，先把整个文件夹复制到电脑里，再打开。
    文件夹里的文件请不要改名、删去，也不要把自己的文件放进来。

二、核对
    想知道文件有没有损坏、缺少，或者被人改过：
    用浏览器打开 verify.html，照页面上写的选这个文件夹；
    或者在 Windows 上双击 verify.bat，在 Linux 或 macOS 上运行 sh verify.sh。
    有问题的文件会逐个列出名字。
${ofKey(key)}

三、复制给别人
    把整个文件夹一起复制，不要只复制其中几个文件。复制完，请对方也核对一遍。

四、放到网站上
    把 site 文件夹里的内容放到服务器上，任何路径都可以。
`;
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}
