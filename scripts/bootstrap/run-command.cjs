'use strict';

const os = require('os');
const path = require('path');
const { spawn } = require('child_process');
const { BootstrapError } = require('./errors.cjs');
const { explainEnd } = require('./explain-end.cjs');
const { scriptOf } = require('./script-of.cjs');

const GRACE_MS = 15000;

/**
 * Runs a command of the engine in the project `root` with `node` and resolves with its exit code (128 + signal when a signal ended
 * it). Requests to stop are passed on once; the bootstrap leaves only after the command has.
 */
function runCommand({ engine, root, node, command, args }) {
  const script = scriptOf(engine, command);
  if (script === null) {
    throw new BootstrapError(
      '这份拷贝里没有“' + command + '”这条命令的程序。',
      '离线包和安装包里不带这条命令，请在完整的章句里运行；不是这两种的，是拷贝不完整，请重新取一份。',
    );
  }
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script].concat(args), {
      cwd: root,
      stdio: 'inherit',
      env: commandEnvironment(root, node),
    });
    let asked = false;
    const pass = (signal) => {
      if (asked) return;
      asked = true;
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
    };
    ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => process.on(signal, pass));
    child.on('error', (error) => reject(new BootstrapError('无法启动命令：' + error.message, '请再运行一次。')));
    child.on('close', (code, signal) => {
      process.stderr.write(explainEnd(command, code, signal, asked));
      resolve(signal ? 128 + os.constants.signals[signal] : code);
    });
  });
}

/** The environment of every command: our tools and our Node first in PATH, what Node has compiled kept, Astro's telemetry off. */
function commandEnvironment(root, node) {
  const compiled = path.join(root, 'node_modules', '.cache', 'zhangju', 'compiled');
  const env = Object.assign({ NODE_COMPILE_CACHE: compiled }, process.env, { ASTRO_TELEMETRY_DISABLED: '1' });
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') || 'PATH';
  const first = [path.join(root, 'node_modules', '.bin'), path.dirname(node)];
  env[key] = first.concat(env[key] || []).join(path.delimiter);
  return env;
}

module.exports = { runCommand, commandEnvironment };
