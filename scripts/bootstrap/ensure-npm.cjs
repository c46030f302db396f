'use strict';

const fs = require('fs');
const path = require('path');
const { PINNED_NPM, isSuitableNpm } = require('./versions.cjs');
const { requireNpm } = require('./require-npm.cjs');
const { bringPackage } = require('./bring-package.cjs');

/** Path of an npm-cli.js that installs our lock file faithfully: the machine's own, or the pinned one in `.runtime/`. */
async function ensureNpm(root, progress) {
  const target = path.join(root, '.runtime', 'npm-' + PINNED_NPM);
  const inside = path.join('node_modules', 'npm', 'bin', 'npm-cli.js');
  if (fs.existsSync(path.join(target, inside))) return path.join(target, inside);
  const own = requireNpm();
  if (isSuitableNpm(own.version)) return own.cli;

  const task = '取 npm ' + PINNED_NPM;
  const step = progress.begin('本机的 npm 是 ' + own.version + '，不合用；' + task + '，放在 .runtime/，不动本机的');
  try {
    const spec = 'npm@' + PINNED_NPM;
    const verify = (folder) => fs.accessSync(path.join(folder, inside));
    // The machine's own npm may not run on the Node that was brought, so it runs on the machine's own Node.
    await bringPackage({ root, target, spec, node: process.execPath, npmCli: own.cli, task, step, verify });
  } catch (error) {
    step.failed();
    throw error;
  }
  step.done();
  return path.join(target, inside);
}

module.exports = { ensureNpm };
