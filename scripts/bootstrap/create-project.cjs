'use strict';

const fs = require('fs');
const path = require('path');
const { BootstrapError } = require('./errors.cjs');

/** npm leaves files of this name out of packages. */
const RENAMED = { gitignore: '.gitignore' };
/** What `npm install <package>` leaves in an empty folder. */
const INSTALLED = ['package.json', 'package-lock.json', 'node_modules'];

/**
 * Makes an office's project from the starter. `folder` is new, empty, or one into which the package was just installed.
 * `tarball`, if given, goes into it, so that the project can be installed wherever it is copied.
 */
function createProject(starter, folder, tarball) {
  if (tarball !== undefined && !fs.existsSync(tarball)) {
    throw new BootstrapError('没有找到安装包“' + tarball + '”，什么也没有建。', '请写清它在哪里，文件名以 .tgz 结尾。');
  }
  const others = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => !INSTALLED.includes(name)) : [];
  if (others.length > 0) {
    throw new BootstrapError('“' + folder + '”里已经有别的东西，什么也没有动。', '请换一个新文件夹。');
  }
  const manifest = path.join(folder, 'package.json');
  const before = fs.existsSync(manifest) ? JSON.parse(fs.readFileSync(manifest, 'utf8')) : {};
  const installed = (before.dependencies || {}).zhangju;
  if (tarball === undefined && installed === undefined) {
    throw new BootstrapError('不知道安装包在哪里，什么也没有建。', '请加上 --engine 安装包.tgz，再运行一次。');
  }
  copyFolder(starter, folder);
  const project = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  project.dependencies = { zhangju: tarball === undefined ? installed : keep(tarball, folder) };
  fs.writeFileSync(manifest, JSON.stringify(project, null, 2) + '\n');
}

function keep(tarball, folder) {
  fs.mkdirSync(path.join(folder, 'engine'));
  fs.copyFileSync(tarball, path.join(folder, 'engine', path.basename(tarball)));
  return 'file:engine/' + path.basename(tarball);
}

function copyFolder(from, to) {
  fs.mkdirSync(to, { recursive: true });
  for (const name of fs.readdirSync(from)) {
    const source = path.join(from, name);
    const target = path.join(to, RENAMED[name] || name);
    if (fs.statSync(source).isDirectory()) copyFolder(source, target);
    else fs.copyFileSync(source, target);
  }
}

module.exports = { createProject };
