'use strict';

const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

/** Where the stamp lies: npm empties node_modules before it installs, so an installation cut short has none. */
function stampFile(root) {
  return path.join(root, 'node_modules', '.zhangju-stamp');
}

/** What the installed packages depend on, as one line: lock file, Node's major version, platform; this machine's unless told. */
function expectedStamp(root, nodeVersion, platform = process.platform, arch = process.arch) {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  const digest = crypto.createHash('sha256').update(lock).digest('hex');
  return [digest, 'node' + nodeVersion.split('.')[0], platform, arch].join(' ');
}

/** Whether node_modules holds what `stamp` describes; that of an offline kit holds it for several platforms, each on its line. */
function isInstalled(root, stamp) {
  try {
    return fs.readFileSync(stampFile(root), 'utf8').split('\n').includes(stamp);
  } catch (error) {
    return false;
  }
}

/** Records that node_modules is complete: one stamp, or several on a line each. */
function writeStamp(root, stamp) {
  const temporary = stampFile(root) + '.tmp';
  fs.writeFileSync(temporary, stamp + '\n');
  fs.renameSync(temporary, stampFile(root));
}

module.exports = { stampFile, expectedStamp, isInstalled, writeStamp };
