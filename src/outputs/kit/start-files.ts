import type { Platform } from './platforms.ts';

/** The folder of a kit that holds the project. */
export const PROJECT_FOLDER = 'zhangju';

/** What a double click starts; what only says something has its window left open until it was read. */
const STARTS = [
  { name: '启动', command: 'start --open' },
  { name: '文库工作台', command: 'desk --open' },
  { name: '检查文库', command: 'test', says: true },
];

/** A file of a kit that is made here. */
export interface MadeFile {
  name: string;
  text: string;
}

const onWindows = (node: string, command: string): string =>
  `@echo off
chcp 65001 >nul
cd /d "%~dp0${PROJECT_FOLDER}"
"%CD%\\${node.replaceAll('/', '\\')}" scripts\\bootstrap.cjs ${command}
pause
`.replaceAll('\n', '\r\n');

/** `uname -m` of each kind of processor. */
const MACHINES = { x64: 'x86_64', arm64: 'aarch64|arm64' };

// Copying from a stick may lose the right to run; programs are named because npm marks no others.
const onLinux = (nodes: readonly { cpu: Platform['cpu']; node: string }[], command: string, says: boolean): string =>
  `#!/bin/sh
cd "$(dirname "$0")/${PROJECT_FOLDER}" || exit 1
case "$(uname -m)" in
${nodes.map(({ cpu, node }) => `  ${MACHINES[cpu]}) node=${node} ;;`).join('\n')}
  *) echo "离线包里没有这种电脑（$(uname -m)）的程序，打不开。" ; exit 1 ;;
esac
for program in "$node" node_modules/@esbuild/linux-*/bin/* node_modules/@pagefind/linux-*/bin/*; do
  [ -x "$program" ] || chmod u+x "$program" 2>/dev/null
done
if ! "./$node" --version >/dev/null 2>&1; then
  echo '带来的程序在这里运行不了。请把整个文件夹复制到自己的个人文件夹里，再打开一次；仍不行，是系统太旧。'
  code=1
else
  "$PWD/$node" scripts/bootstrap.cjs ${command}
  code=$?
fi
if ${says ? '' : '[ "$code" -ne 0 ] && '}[ -t 0 ]; then
  printf '按回车键关闭这个窗口……'
  read -r _
fi
exit "$code"
`;

/**
 * What a person double-clicks: a file for Windows and one for Linux, for each thing that can be started.
 * @param nodeOf where Node for a platform lies, from the project's folder, with forward slashes
 */
export function startFiles(platforms: readonly Platform[], nodeOf: (platform: Platform) => string): MadeFile[] {
  const windows = platforms.find(({ os }) => os === 'win32');
  const linux = platforms.filter(({ os }) => os === 'linux').map((one) => ({ cpu: one.cpu, node: nodeOf(one) }));
  return STARTS.flatMap(({ name, command, says = false }) => [
    ...(windows ? [{ name: `${name}.cmd`, text: onWindows(nodeOf(windows), command) }] : []),
    ...(linux.length > 0 ? [{ name: `${name}.sh`, text: onLinux(linux, command, says) }] : []),
  ]);
}
