'use strict';

const fs = require('fs');
const { PINNED_NODE } = require('./versions.cjs');
const { ensureNpm } = require('./ensure-npm.cjs');
const { holdInstallation } = require('./hold-installation.cjs');
const { runNpm } = require('./run-npm.cjs');
const { explainNpmFailure } = require('./explain-npm-failure.cjs');
const { stampFile, expectedStamp, isInstalled, writeStamp } = require('./dependency-stamp.cjs');

/** Makes node_modules hold exactly what package-lock.json says, for this Node and platform; does nothing when it does. */
async function ensureDependencies(root, node, progress) {
  const stamp = expectedStamp(root, node === process.execPath ? process.versions.node : PINNED_NODE);
  if (isInstalled(root, stamp)) return;
  const npmCli = await ensureNpm(root, progress);
  const task = '安装依赖';
  const step = progress.begin(task + '（按 package-lock.json，只在第一次和依赖变动后需要）');
  try {
    // Named, because a machine set to production would leave out what building and testing need.
    const args = ['ci', '--include=dev', '--include=optional'];
    await holdInstallation(root, async () => {
      // Taken away first: from here until the end the installation must not look finished.
      fs.rmSync(stampFile(root), { force: true });
      await runNpm({ node, npmCli, args, cwd: root, task, step });
      writeStamp(root, stamp);
    });
  } catch (error) {
    step.failed();
    throw error.code ? explainNpmFailure(task, error.message) : error;
  }
  step.done();
}

module.exports = { ensureDependencies };
