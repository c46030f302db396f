'use strict';

const fs = require('fs');
const path = require('path');
const { BootstrapError } = require('./errors.cjs');
const { isAlive } = require('./is-alive.cjs');

/**
 * Runs `install` while no other process installs into the same folder: two npm at once leave a broken node_modules.
 * The note of a process that is gone does not count. Throws a BootstrapError when another one is at work.
 */
async function holdInstallation(root, install) {
  const note = path.join(root, '.runtime', 'installing.pid');
  fs.mkdirSync(path.dirname(note), { recursive: true });
  claim(note);
  try {
    return await install();
  } finally {
    fs.rmSync(note, { force: true });
  }
}

function claim(note) {
  try {
    fs.writeFileSync(note, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAlive(Number(fs.readFileSync(note, 'utf8')) || -1)) {
      throw new BootstrapError('另一个窗口正在这个文件夹里安装依赖。', '请等它装完，再运行一次。');
    }
    fs.rmSync(note, { force: true });
    claim(note);
  }
}

module.exports = { holdInstallation };
