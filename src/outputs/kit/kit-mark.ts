import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MadeFile } from './start-files.ts';
import type { Platform } from './platforms.ts';

const FILE = '使用说明.txt';
const FIRST_LINE = '章句离线包使用说明';

/** What a person reads first, as every Windows Notepad opens it; also the mark by which a kit is known. */
export function kitReadMe(platforms: readonly Platform[]): MadeFile {
  const text = `${FIRST_LINE}

这个文件夹里有章句的全部程序和文库，不用联网，也不用另外安装。
能用的电脑：${platforms.map(({ name }) => name).join('；')}。

一、放好
    把整个文件夹复制到电脑里自己能写的地方（如“文档”），不要直接在 U 盘上运行。
    文件夹的名字可以有汉字和空格，不能有 # % ? 这三种字符。

二、打开网站
    Windows：双击 启动.cmd。
    Linux（统信、麒麟等）：双击 启动.sh，选“在终端中运行”；或在终端里运行 sh 启动.sh。
    第一次要等一会儿；好了会在浏览器里打开。关掉黑色的窗口就停止。
    做好的网站在 zhangju 文件夹的 dist 里，可以整个复制给别人。

三、管理文库
    双击 文库工作台.cmd 或 文库工作台.sh：导入公文、核对、发布。
    文库在 zhangju 文件夹的 content 里，请常备份。
    双击 检查文库.cmd 或 检查文库.sh：逐字核对全部文稿，检查引文、地址和每一个链接，哪里不对会逐条说。

四、换新的一版
    新的离线包放在另一个文件夹里，再把原来的 content 文件夹复制过去。
`;
  return { name: FILE, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` };
}

/** Whether a folder carries the mark of a kit, finished or not. */
export function isKit(folder: string): boolean {
  try {
    return readFileSync(path.join(folder, FILE), 'utf8').startsWith(`\uFEFF${FIRST_LINE}`);
  } catch {
    return false;
  }
}
