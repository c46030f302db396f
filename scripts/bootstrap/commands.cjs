'use strict';

const { scriptOf } = require('./script-of.cjs');

/** What a person can ask for: name → one line of help. `scripts/<name>.ts` does the work. */
const COMMANDS = {
  start: '构建站点（需要时）并在本机打开',
  import: '把公文导入文库',
  desk: '打开文库工作台：在浏览器里导入、核对、发布',
  compare: '新旧对照：比较两个文件',
  export: '把文库导出成别的程序能读的数据',
  'search-service': '打开数据库检索服务',
  build: '构建站点到 dist/',
  pack: '打成包：U 盘、压缩文件',
  kit: '做离线包：没有网络、没有 Node 的电脑也能用',
  package: '把程序做成安装包：别的单位不用复制整个项目就能用',
  serve: '在本机打开一个打好的包，先核对',
  pdf: '把文稿和课程做成 PDF',
  key: '做一把签名用的密钥',
  dev: '边改边看',
  test: '运行全部检查和测试',
  format: '把程序的格式排整齐',
  docs: '重新写出由程序写成的说明',
  verify: '逐字核对正文与原文',
  check: '核对永久地址与引文',
  bench: '测量页面大小与速度',
};

/** Commands that npm runs without the word `run`. */
const SHORT = ['start', 'test'];

/** The list of the commands that this engine has, as text, one a line. */
function listCommands(engine) {
  const present = Object.keys(COMMANDS).filter((name) => scriptOf(engine, name) !== null);
  const lines = present.map((name) => {
    const typed = SHORT.indexOf(name) >= 0 ? 'npm ' + name : 'npm run ' + name;
    return '  ' + (typed + ' '.repeat(20)).slice(0, 18) + COMMANDS[name];
  });
  return '可用的命令：\n' + lines.join('\n') + '\n每条命令后加 -- --help 可看它的用法，如 npm start -- --help\n';
}

module.exports = { COMMANDS, SHORT, listCommands };
