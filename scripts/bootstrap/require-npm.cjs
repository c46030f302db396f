'use strict';

const { findNpm } = require('./find-npm.cjs');
const { BootstrapError } = require('./errors.cjs');

/** The machine's npm as { cli, version }; throws a BootstrapError in words when there is none. */
function requireNpm() {
  const found = findNpm(process.env, process.execPath);
  if (found) return found;
  throw new BootstrapError(
    '没有找到 npm，无法取所需的软件。',
    'npm 通常随 Node 一起装好：请到 https://nodejs.org 安装 Node 24；Debian、Ubuntu、UOS 上也可运行 sudo apt-get install npm。',
  );
}

module.exports = { requireNpm };
