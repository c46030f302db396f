#!/usr/bin/env node
'use strict';
// `create-zhangju`: makes an office's project with an empty library. Plain JavaScript without packages; only composes.

const path = require('path');
const { createProject } = require('./bootstrap/create-project.cjs');
const { BootstrapError } = require('./bootstrap/errors.cjs');

const USAGE =
  '用法：create-zhangju 文件夹 [--engine 安装包.tgz]\n' +
  '  在新文件夹里建一个空文库。写了 --engine，安装包也放进去，以后换电脑就能装；\n' +
  '  已经在那里用 npm install 装好了安装包的，不用写。\n';

try {
  const args = process.argv.slice(2);
  const at = args.indexOf('--engine');
  const engine = at < 0 ? undefined : args[at + 1];
  const rest = at < 0 ? args : args.slice(0, at).concat(args.slice(at + 2));
  if (rest.length !== 1 || rest[0].startsWith('-') || (at >= 0 && engine === undefined)) {
    process.stderr.write(USAGE);
    process.exitCode = rest[0] === '--help' ? 0 : 2;
  } else {
    const here = process.env.INIT_CWD || process.cwd();
    const folder = path.resolve(here, rest[0]);
    createProject(path.join(__dirname, 'starter'), folder, engine && path.resolve(here, engine));
    process.stdout.write(
      '建好了：' + folder + '\n接着在那个文件夹里运行 npm start（还没有装依赖的，会先装，要几分钟）。\n',
    );
  }
} catch (error) {
  const told = error instanceof BootstrapError ? error : new BootstrapError(error.message, '请换一个能写的地方再试。');
  process.stderr.write(told.inWords() + '\n');
  process.exitCode = 1;
}
