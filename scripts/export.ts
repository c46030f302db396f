import { runScript } from '../src/commands/command-line/run-script.ts';
import { typedPath } from '../src/commands/command-line/typed-path.ts';
import { runExport } from '../src/commands/export/run-export.ts';
import { OUTPUTS } from '../src/exports/registry.ts';
import { contentFolder } from '../src/files/location.ts';
import { holdLibrary } from '../src/files/hold-library.ts';
import { projectFolder } from '../src/files/engine-folder.ts';

const text = (value: string | true | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

await runScript(
  {
    typed: 'npm run export',
    summary: '把文库导出成别的程序能读的数据',
    options: {
      to: { value: '种类', help: OUTPUTS.map(({ name }) => name).join('、') },
      out: { value: '文件夹', help: '放在哪里：新文件夹、空文件夹，或上次导出的文件夹' },
      content: { value: '文件夹', help: '导出另一个文库，而不是 content/' },
    },
    examples: OUTPUTS.map(({ name, summary }) => `npm run export -- --to ${name} --out ../导出   ${summary}`),
  },
  (given) => {
    const [to, out, asked] = [text(given.to), text(given.out), text(given.content)];
    const content = asked === undefined ? contentFolder() : typedPath(asked);
    const root = projectFolder();
    return holdLibrary(content, 'read', () =>
      runExport({ root, content, to, out: out === undefined ? undefined : typedPath(out) }),
    );
  },
);
