'use strict';
// Every command of this project enters here: installs the engine where it is missing, then hands over to it.

const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');

const command = path.join(__dirname, 'node_modules', 'zhangju', 'scripts', 'zhangju.cjs');
process.chdir(__dirname);
if (!fs.existsSync(command)) {
  process.stdout.write('第一次运行，先装依赖，要几分钟……\n');
  const options = { stdio: 'inherit', shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], options);
  if (status !== 0) {
    process.stderr.write(
      '\n✗ 依赖没有装好。\n  怎么办：看看网络是不是通，再运行一次；单位网络要设代理或软件源的，请问网管。\n',
    );
    process.exit(1);
  }
}
require(command);
