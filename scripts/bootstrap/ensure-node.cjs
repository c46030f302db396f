'use strict';

const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');
const { PINNED_NODE, isSuitableNode } = require('./versions.cjs');
const { nodePlace } = require('./node-place.cjs');
const { BootstrapError } = require('./errors.cjs');
const { requireNpm } = require('./require-npm.cjs');
const { bringPackage } = require('./bring-package.cjs');

/** Path of a Node that can run the project: the one in `.runtime/`, the machine's own, or the pinned one, fetched. */
async function ensureNode(root, progress) {
  const { target, inside, spec } = nodePlace(root, process.platform, process.arch);
  // It comes first, as node_modules was installed for it: in an offline kit there is no way to install anew.
  if (fs.existsSync(path.join(target, inside))) return path.join(target, inside);
  if (isSuitableNode(process.versions.node)) return process.execPath;

  const task = '取 Node ' + PINNED_NODE;
  const step = progress.begin('本机的 Node 是 ' + process.version + '，偏旧；' + task + '，放在 .runtime/，不动本机的');
  try {
    const npmCli = requireNpm().cli;
    const verify = (folder) => checkRuns(path.join(folder, inside));
    await bringPackage({ root, target, spec, node: process.execPath, npmCli, task, step, verify });
  } catch (error) {
    step.failed();
    throw error;
  }
  step.done();
  return path.join(target, inside);
}

function checkRuns(node) {
  const result = spawnSync(node, ['--version'], { encoding: 'utf8', timeout: 60000 });
  if (result.status === 0 && result.stdout.trim() === 'v' + PINNED_NODE) return;
  const told = (result.stderr || (result.error && result.error.message) || '').trim();
  throw new BootstrapError(
    '取来的 Node ' + PINNED_NODE + ' 在这台电脑上运行不了（系统可能太旧，或不是它支持的种类）。',
    '请自己安装 Node 24（https://nodejs.org，或系统的软件管理器），再运行一次。',
    told === '' ? [] : told.split('\n').slice(0, 6),
  );
}

module.exports = { ensureNode };
