'use strict';

const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

/** Where the stamp lies: npm empties node_modules before it installs, so an installation cut short has none. */
function stampFile(root) {
  return path.join(root, 'node_modules', '.zhangju-stamp');
}

/** What the installed packages depend on, as one line: lock file, Node's major version, platform. */
function expectedStamp(root, nodeVersion) {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  const digest = crypto.createHash('sha256').update(lock).digest('hex');
  return [digest, 'node' + nodeVersion.split('.')[0], process.platform, process.arch].join(' ');
}

/** Whether node_modules holds exactly what `stamp` describes. */
function isInstalled(root, stamp) {
  try {
    return fs.readFileSync(stampFile(root), 'utf8').trim() === stamp;
  } catch (error) {
    return false;
  }
}

/** Records that node_modules is complete. */
function writeStamp(root, stamp) {
  const temporary = stampFile(root) + '.tmp';
  fs.writeFileSync(temporary, stamp + '\n');
  fs.renameSync(temporary, stampFile(root));
}

module.exports = { stampFile, expectedStamp, isInstalled, writeStamp };
