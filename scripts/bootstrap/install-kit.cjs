'use strict';

const fs = require('fs');
const path = require('path');
const { PINNED_NODE } = require('./versions.cjs');
const { ensureNpm } = require('./ensure-npm.cjs');
const { runNpm } = require('./run-npm.cjs');
const { bringPackage } = require('./bring-package.cjs');
const { expectedStamp, writeStamp } = require('./dependency-stamp.cjs');
const { nodePlace } = require('./node-place.cjs');
const { createProgress } = require('./progress.cjs');

// Sticks cannot hold links; nothing that an office starts needs node_modules/.bin.
const NO_LINKS = '--no-bin-links';

/**
 * Fills the copy of the project in `project` for machines without a registry: Node for each platform, node_modules without
 * what only developers need, and with the packages of all platforms. `root` is the project from which this runs.
 * Rejects with a BootstrapError in words, or with Interrupted.
 */
async function installKit({ root, project, platforms, packages, stream }) {
  const progress = createProgress(stream);
  const npmCli = await ensureNpm(root, progress);
  const npm = (args, cwd, task, step) => runNpm({ node: process.execPath, npmCli, args, cwd, task, step });

  await inStep(progress, '安装各种电脑都要的依赖', (task, step) =>
    // No such system or processor: what is made for one is left to the next step.
    npm(
      ['ci', '--omit=dev', '--include=optional', '--os=none', '--cpu=none', '--libc=none', NO_LINKS],
      project,
      task,
      step,
    ),
  );
  await inStep(progress, '安装每种电脑各自要的依赖（' + packages.length + ' 个）', (task, step) =>
    addPackages(project, packages, (cwd) => npm(['ci', '--force', NO_LINKS], cwd, task, step)),
  );
  for (const { os, cpu, name } of platforms) {
    await inStep(progress, '取 ' + name + ' 用的 Node ' + PINNED_NODE, (task, step) => {
      const { target, inside, spec } = nodePlace(project, os, cpu);
      const verify = (folder) => {
        fs.accessSync(path.join(folder, inside));
        leaveHeaders(path.join(folder, inside, '..', '..'));
      };
      const options = ['--force', NO_LINKS];
      return bringPackage({ root: project, target, spec, node: process.execPath, npmCli, task, step, verify, options });
    });
  }
  writeStamp(project, platforms.map(({ os, cpu }) => expectedStamp(project, PINNED_NODE, os, cpu)).join('\n'));
}

// One installation under other names, from a lock file of their own: npm checks the digests, and fails on one that is missing.
async function addPackages(project, packages, install) {
  const staging = path.join(project, '.runtime', 'platforms');
  const named = packages.map((one, index) => Object.assign({ alias: 'p' + index }, one));
  const dependencies = {};
  const locked = { '': { dependencies } };
  for (const { alias, name, version, integrity } of named) {
    dependencies[alias] = 'npm:' + name + '@' + version;
    locked['node_modules/' + alias] = { name, version, integrity };
  }
  fs.mkdirSync(staging, { recursive: true });
  const write = (name, data) => fs.writeFileSync(path.join(staging, name), JSON.stringify(data));
  write('package.json', { private: true, dependencies });
  write('package-lock.json', { lockfileVersion: 3, requires: true, packages: locked });
  fs.copyFileSync(path.join(project, '.npmrc'), path.join(staging, '.npmrc'));
  await install(staging);
  for (const { alias, place } of named) {
    const target = path.join(project, place);
    fs.rmSync(target, { recursive: true, force: true });
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.renameSync(path.join(staging, 'node_modules', alias), target);
  }
  fs.rmSync(staging, { recursive: true, force: true });
}

// A third of Node's package is for those who compile against it.
function leaveHeaders(folder) {
  for (const name of ['include', 'share']) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
}

async function inStep(progress, task, work) {
  const step = progress.begin(task);
  try {
    await work(task, step);
  } catch (error) {
    step.failed();
    throw error;
  }
  step.done();
}

module.exports = { installKit };
