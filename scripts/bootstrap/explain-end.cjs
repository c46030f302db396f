'use strict';

const os = require('os');
const v8 = require('v8');
const { SHORT } = require('./commands.cjs');

const MEGABYTE = 1024 * 1024;
// Node's own code when it gives up, and two of Windows: no memory, and V8 without memory.
const NO_MEMORY_CODES = [134, 0xc0000017, 0xe0000008];
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const KEPT = '已经做好的没有动，做到一半的不算数。';

/**
 * What a person hears when a command ended without a word of its own: '' when there is nothing to add.
 * @param {string} command name of the command
 * @param {number | null} code its exit code
 * @param {string | null} signal what ended it, if a signal did
 * @param {boolean} asked whether we were asked to stop
 * @param {number} [memory] megabytes that the machine has
 */
function explainEnd(command, code, signal, asked, memory = os.totalmem() / MEGABYTE) {
  if (signal !== null && (asked || STOPPING.indexOf(signal) >= 0)) return '\n已停止。\n';
  if (signal === 'SIGABRT' || NO_MEMORY_CODES.indexOf(code) >= 0) {
    return words(
      '内存不够用，命令中断了。' + KEPT + '（上面的英文是 Node 留下的记录，可以不看。）',
      moreMemory(command, memory),
    );
  }
  if (signal === 'SIGKILL') {
    return words('命令被系统强行结束了，多半是内存不够。' + KEPT, [
      '关掉别的程序，再运行一次。',
      '仍不行，换一台内存大些的电脑，或把文库分成几个。',
    ]);
  }
  // Above this Windows tells of crashes.
  if (signal !== null || code >= 0x80000000) {
    return words('命令意外中断了（' + (signal || '0x' + code.toString(16)) + '）。' + KEPT, [
      '再运行一次；仍不行，看看磁盘是不是满了、内存是不是不够，或把这句话交给维护者。',
    ]);
  }
  return '';
}

function moreMemory(command, memory) {
  const most = Math.floor((memory * 0.75) / 512) * 512;
  const typed = (SHORT.indexOf(command) >= 0 ? 'npm ' : 'npm run ') + command;
  const now = v8.getHeapStatistics().heap_size_limit / MEGABYTE;
  const more =
    most > now * 1.1
      ? [
          '仍不行，让命令多用一些内存：' +
            typed +
            ' --node-options=--max-old-space-size=' +
            most +
            '（别的选项照旧写在后面）。',
        ]
      : [];
  return ['关掉别的程序，再运行一次。'].concat(more, '仍不行，换一台内存大些的电脑，或把文库分成几个。');
}

const words = (what, remedies) => '\n✗ ' + what + '\n  怎么办：' + remedies.join('\n          ') + '\n';

module.exports = { explainEnd };
