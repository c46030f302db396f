import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { typedPath } from '../src/commands/command-line/typed-path.ts';
import { contentFolder } from '../src/files/location.ts';
import { PlainError } from '../src/model/faults/plain-error.ts';
import { checkKitTarget } from '../src/outputs/kit/check-kit-target.ts';
import { PLATFORMS } from '../src/outputs/kit/platforms.ts';
import { projectFiles } from '../src/outputs/kit/project-files.ts';
import { writeKit, type Installer } from '../src/outputs/kit/write-kit.ts';

const root = path.join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const { installKit } = require('./bootstrap/install-kit.cjs') as {
  installKit: (job: object) => Promise<void>;
};
const { BootstrapError, Interrupted } = require('./bootstrap/errors.cjs') as {
  BootstrapError: new () => Error & { inWords: () => string };
  Interrupted: new () => Error & { exitCode: number };
};
const { nodePlace } = require('./bootstrap/node-place.cjs') as {
  nodePlace: (root: string, os: string, cpu: string) => { target: string; inside: string };
};

const installer: Installer = {
  nodeOf: ({ os, cpu }) => {
    const { target, inside } = nodePlace('', os, cpu);
    return path.join(target, inside).split(path.sep).join('/');
  },
  install: async (project, platforms, packages) => {
    try {
      await installKit({ root, project, platforms, packages, stream: process.stdout });
    } catch (error) {
      if (error instanceof Interrupted)
        throw new PlainError('已停止，什么也没有留下。', { cause: error, exitCode: error.exitCode });
      // They say themselves what to do.
      if (!(error instanceof BootstrapError)) throw error;
      throw new PlainError(`没有做成离线包，什么也没有留下。${error.inWords()}`, { cause: error });
    }
  },
};

await runScript(
  {
    typed: 'npm run kit',
    summary: '做离线包：程序、文库、Node 都在一个文件夹里，拷到没有网络的电脑上双击就能用',
    options: { to: { value: '文件夹', help: '放到这个新文件夹；约 800 MB，做的时候要能连软件源' } },
    examples: ['npm run kit -- --to ../离线包'],
  },
  async (given) => {
    if (typeof given.to !== 'string')
      throw new PlainError('没有说放到哪里。\n  怎么办：npm run kit -- --to 文件夹（中间的两个短横不要漏）', {
        exitCode: 2,
      });
    const target = checkKitTarget(typedPath(given.to), { root, library: contentFolder() });
    await writeKit({ root, files: await projectFiles(root), platforms: PLATFORMS, installer }, target);
    console.log(`离线包在“${target}”，能用在：${PLATFORMS.map(({ name }) => name).join('、')}。`);
    console.log('把整个文件夹拷到没有网络的电脑上，照里面的 使用说明.txt 打开。');
    return 0;
  },
);
