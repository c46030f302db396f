'use strict';

const fs = require('fs');
const path = require('path');
const { runNpm } = require('./run-npm.cjs');
const { holdInstallation } = require('./hold-installation.cjs');
const { isAlive } = require('./is-alive.cjs');
const { explainNpmFailure } = require('./explain-npm-failure.cjs');

/**
 * Installs one exact package `spec` from the registry into the folder `target`, which appears only when all is there
 * and `verify(folder)` has returned: the work is done beside it under a `.tmp` name and renamed. `options` are npm's.
 */
async function bringPackage({ root, target, spec, node, npmCli, task, step, verify, options = [] }) {
  const temporary = target + '.' + process.pid + '.tmp';
  try {
    await holdInstallation(root, async () => {
      removeLeftovers(target);
      fs.mkdirSync(temporary, { recursive: true });
      fs.writeFileSync(path.join(temporary, 'package.json'), '{ "private": true }\n');
      const args = ['install', spec, '--prefix', temporary, '--no-save', '--no-package-lock'].concat(options);
      await runNpm({ node, npmCli, args, cwd: temporary, task, step });
      verify(temporary);
      fs.rmSync(target, { recursive: true, force: true });
      fs.renameSync(temporary, target);
    });
  } catch (error) {
    throw error.code ? explainNpmFailure(task, error.message) : error;
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

// A run that was killed could not clean up after itself.
function removeLeftovers(target) {
  const folder = path.dirname(target);
  for (const name of fs.readdirSync(folder)) {
    const match = /\.(\d+)\.tmp$/.exec(name);
    if (match && name.startsWith(path.basename(target)) && !isAlive(Number(match[1]))) {
      fs.rmSync(path.join(folder, name), { recursive: true, force: true });
    }
  }
}

module.exports = { bringPackage };
