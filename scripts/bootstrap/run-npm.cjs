'use strict';

const { spawn } = require('child_process');
const { Interrupted } = require('./errors.cjs');
const { explainNpmFailure } = require('./explain-npm-failure.cjs');

const GRACE_MS = 2000;

// Install scripts are never run: none of our packages needs one. The short retries keep a machine without network from
// waiting for minutes; `http` makes npm name each package that it fetched, which is the progress we show.
const OPTIONS = [
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--no-progress',
  '--loglevel=http',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
  '--fetch-timeout=60000',
];

/**
 * Runs npm and waits for it. `task` names the work in messages; `step` shows the packages fetched.
 * Rejects with a BootstrapError in plain words, or with Interrupted after SIGINT / SIGTERM, npm having ended.
 */
function runNpm({ node, npmCli, args, cwd, task, step }) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [npmCli].concat(args, OPTIONS), { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let fetched = 0;
    let stopped = null;
    let force;
    const hear = (chunk) => {
      const text = String(chunk);
      output += text;
      fetched += (text.match(/npm http (fetch|cache) /g) || []).length;
      if (fetched > 0) step.note('已取 ' + fetched + ' 个文件');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);

    const stop = (signal) => {
      if (stopped !== null) return;
      stopped = signal;
      child.kill('SIGTERM');
      // npm may first undo its work for many seconds; what it leaves is never taken for finished, so it need not.
      force = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    const settle = (action) => {
      clearTimeout(force);
      process.removeListener('SIGINT', stop);
      process.removeListener('SIGTERM', stop);
      action();
    };
    child.on('error', (error) => settle(() => reject(explainNpmFailure(task, error.message))));
    child.on('close', (code) =>
      settle(() => {
        if (stopped !== null) reject(new Interrupted(stopped));
        // On a full disk npm has been seen to leave files cut short and still end well.
        else if (code === 0 && !/TAR_ENTRY_ERROR/.test(output)) resolve();
        else reject(explainNpmFailure(task, output));
      }),
    );
  });
}

module.exports = { runNpm };
