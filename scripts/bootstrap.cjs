#!/usr/bin/env node
'use strict';
// Every command of package.json enters here, on whatever Node the machine has: plain JavaScript without packages, which
// brings what is missing and then hands over to scripts/<command>.ts. Only composes; the jobs are in bootstrap/.

const path = require('path');
const { COMMANDS, listCommands } = require('./bootstrap/commands.cjs');
const { OLDEST_NODE, isAtLeast } = require('./bootstrap/versions.cjs');
const { createProgress } = require('./bootstrap/progress.cjs');
const { ensureNode } = require('./bootstrap/ensure-node.cjs');
const { ensureDependencies } = require('./bootstrap/ensure-dependencies.cjs');
const { runCommand } = require('./bootstrap/run-command.cjs');
const { explainNpmFailure } = require('./bootstrap/explain-npm-failure.cjs');
const { BootstrapError, Interrupted } = require('./bootstrap/errors.cjs');

const engine = path.resolve(__dirname, '..');
// An office that installs the engine as a package has a project of its own (zhangju.cjs).
const root = process.env.ZHANGJU_PROJECT ? path.resolve(process.env.ZHANGJU_PROJECT) : engine;

async function main(command, args) {
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(listCommands(engine));
    return 0;
  }
  if (!Object.prototype.hasOwnProperty.call(COMMANDS, command)) {
    process.stderr.write('没有“' + command + '”这条命令。\n\n' + listCommands(engine));
    return 2;
  }
  if (!isAtLeast(process.versions.node, OLDEST_NODE)) {
    throw new BootstrapError(
      '本机的 Node 是 ' + process.version + '，太旧了，至少要 ' + OLDEST_NODE + '。',
      '请到 https://nodejs.org 下载安装最新的 LTS 版，再运行一次。',
    );
  }
  const unreadable = /[#%?]/.exec(root);
  if (unreadable) {
    // Vite reads the names of files as addresses, in which these characters mean something else.
    throw new BootstrapError(
      '项目放在“' + root + '”里，名字里有“' + unreadable[0] + '”，构建网站的程序认不得这样的文件夹。',
      '请把文件夹改个名，去掉“' + unreadable[0] + '”（汉字、空格都可以），再运行一次。',
    );
  }
  const progress = createProgress(process.stdout);
  const node = await ensureNode(root, progress);
  // A package has its dependencies from npm.
  if (root === engine) await ensureDependencies(root, node, progress);
  return runCommand({ engine, root, node, command, args });
}

main(process.argv[2], process.argv.slice(3)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    if (error instanceof Interrupted) {
      process.stderr.write('\n已停止。装到一半的东西不会被当作装好的；下次运行会接着准备。\n');
      process.exitCode = error.exitCode;
    } else if (error instanceof BootstrapError) {
      process.stderr.write(error.inWords() + '\n');
      process.exitCode = 1;
    } else if (error && error.syscall) {
      // The system refused: a full disk, a folder that may not be written.
      process.stderr.write(explainNpmFailure('准备运行环境', error.message).inWords() + '\n');
      process.exitCode = 1;
    } else {
      const words = new BootstrapError(
        '准备运行环境时出了意料之外的错：' + (error && error.message ? error.message : String(error)),
        '请再试一次；仍不行时，把上面的话和环境变量 ZHANGJU_DEBUG=1 时多出的内容一起交给维护者。',
      );
      process.stderr.write(words.inWords() + '\n');
      if (process.env.ZHANGJU_DEBUG && error && error.stack) process.stderr.write(error.stack + '\n');
      process.exitCode = 1;
    }
  },
);
