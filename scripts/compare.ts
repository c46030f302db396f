import { runCompare } from '../src/commands/compare/run-compare.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { typedPath } from '../src/commands/command-line/typed-path.ts';
import { contentFolder } from '../src/files/location.ts';

await runScript(
  {
    typed: 'npm run compare',
    summary: '新旧对照：逐条逐段比较两个文件，标出修改、移动、增加、删去的文字',
    rest: '旧文件 新文件',
    options: {
      out: { value: '文件夹', help: '对照表放在哪里，平常是这里的“对照”文件夹' },
      content: { value: '文件夹', help: '写编号比较文库里的文稿时，用另一个文库' },
    },
    examples: [
      'npm run compare -- 办法2019.docx 办法2024.pdf   两个文件，旧的在前',
      'npm run compare -- banfa-2019 banfa-2024         文库里的两篇，写编号',
    ],
  },
  (given, rest) =>
    runCompare({
      named: rest.map((word) => ({ word, file: typedPath(word) })),
      library: typeof given.content === 'string' ? typedPath(given.content) : contentFolder(),
      out: typedPath(typeof given.out === 'string' ? given.out : '对照'),
    }),
);
