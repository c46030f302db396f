'use strict';

const { BootstrapError } = require('./errors.cjs');

const KEPT_LINES = 8;
// What npm fetched, its advice, and stack traces. A file that could not be unpacked is told as a mere warning: kept.
const NOISE = /^npm (http|notice|warn(?!.*TAR_ENTRY_ERROR))|^(npm (ERR!|error))?\s*at .*:\d+\)?$/i;

// The first that matches wins: a full disk also breaks connections, but not the other way round.
const CAUSES = [
  [/ENOSPC|no space left/i, '磁盘满了。', '请腾出至少 1 GB 空间，再运行一次。'],
  [
    /EROFS|EACCES|EPERM|permission denied|operation not permitted/i,
    '没有写入的权限。',
    '请把整个文件夹放到自己能写的地方（如“文档”里），或改好它的权限；不要放在只读的盘上。Windows 上也可能是杀毒软件或另一个窗口占用了文件，请关掉再试。',
  ],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY|CERT_|certificate/i,
    '软件源的证书没有通过验证。',
    '单位网络常用自己的证书：请向网管要证书文件，用 npm config set cafile 证书路径 告诉 npm，再运行一次。',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET|ENETUNREACH|EHOSTUNREACH|network|FETCH_ERROR|E5\d\d/i,
    '连不上软件源。',
    '请检查网络；单位网络需要代理时用 npm config set proxy 地址 设好，或用 npm config set registry 地址 换一个能到的软件源，再运行一次。没有网络的电脑请先在有网络的电脑上装好，再把整个文件夹拷过来。',
  ],
  [/E401|E403/, '软件源拒绝了请求。', '请检查 npm config get registry 指向的软件源是否需要登录。'],
  [
    /E404|ETARGET|notarget/i,
    '软件源里没有所需的版本。',
    '请用 npm config set registry https://registry.npmjs.org 换回官方软件源再试；缺的是 Node 时，也可到 https://nodejs.org 自己装 Node 24。',
  ],
  [/EINTEGRITY/, '下载的内容与锁定的不一致。', '请运行 npm cache clean --force 之后再试。'],
  [
    /EUSAGE|npm ci/,
    'package-lock.json 与 package.json 对不上。',
    '请用 git checkout package.json package-lock.json 还原这两个文件；维护者改过依赖时，请运行 npm install 更新锁文件。',
  ],
];

/** Turns what npm printed when it failed at `task` into a BootstrapError with a cause and a remedy in plain words. */
function explainNpmFailure(task, output) {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !NOISE.test(line))
    .filter((line, index, all) => all.indexOf(line) === index);
  const told = lines.join('\n');
  const cause = CAUSES.find((entry) => entry[0].test(told));
  const what = cause ? cause[1] : 'npm 没有说清原因。';
  const remedy = cause ? cause[2] : '请再试一次；仍不行时，把下面的内容交给维护者。';
  return new BootstrapError('“' + task + '”没有成功：' + what, remedy, lines.slice(0, KEPT_LINES));
}

module.exports = { explainNpmFailure };
