import { runScript } from '../src/commands/command-line/run-script.ts';
import { typedPath } from '../src/commands/command-line/typed-path.ts';
import { runKey } from '../src/commands/pack/run-key.ts';
import { holdLibrary } from '../src/files/hold-library.ts';
import { contentFolder } from '../src/files/location.ts';
import { usualKeyFile } from '../src/outputs/signing/private-key.ts';
import { projectFolder } from '../src/files/engine-folder.ts';

const root = projectFolder();

await runScript(
  {
    typed: 'npm run key',
    summary: '做一把签名用的密钥：私钥只留在这台电脑上，公钥放进文库，随站点公布',
    options: { file: { value: '文件', help: `私钥放在哪里，平常是 ${usualKeyFile()}` } },
  },
  (given) =>
    holdLibrary(contentFolder(), 'write', () => {
      const file = typeof given.file === 'string' ? typedPath(given.file) : usualKeyFile();
      console.log(runKey({ root, library: contentFolder(), file }));
      return 0;
    }),
);
