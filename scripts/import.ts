import { runScript } from '../src/commands/command-line/run-script.ts';
import { typedPath } from '../src/commands/command-line/typed-path.ts';
import { waitForStop } from '../src/commands/command-line/wait-for-stop.ts';
import { PlainError } from '../src/model/faults/plain-error.ts';
import { askOrigin } from '../src/importer/ask-origin.ts';
import { runImport } from '../src/importer/run-import.ts';
import { watchOutline } from '../src/importer/watch-outline.ts';
import { holdLibrary } from '../src/files/hold-library.ts';
import { contentFolder } from '../src/files/location.ts';

const text = (value: string | true | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

await runScript(
  {
    typed: 'npm run import',
    summary: '把公文导入文库：理出层次，核对文字，写成文稿、底本和核对报告',
    rest: '文件…|文件夹…',
    options: {
      'dry-run': { help: '只看：把层次画成树，拿不准的地方标（？），什么也不写' },
      json: { help: '只看：打印层次的数据，什么也不写' },
      content: { value: '文件夹', help: '导入到哪个文库，平常是 content' },
      id: { value: '编号', help: '文稿的编号（小写字母、数字、连字符），只用于一个文件' },
      kind: { value: '类别', help: '文稿的类别，如 讲话、政策、法规、案例' },
      official: { help: '这是制发机关发布的正式文本' },
      copy: { help: '这是转载本；两个都不写会问，不知道就写“未载”' },
      'watch-outline': { value: '编号', help: '盯住这篇的 decisions.yaml，每次保存就照它重做文稿' },
    },
    examples: [
      'npm run import -- 通知.txt --dry-run        先看看层次对不对',
      'npm run import -- 通知.txt --id tongzhi-5   导入，编号 tongzhi-5',
      'npm run import -- 法规汇编/                 导入整个文件夹',
      'npm run import -- --watch-outline tongzhi-5 改层次，边改边看（另开一个窗口 npm run dev）',
    ],
  },
  async (given, rest) => {
    const asked = text(given.content);
    const folder = asked === undefined ? contentFolder() : typedPath(asked);
    const watched = text(given['watch-outline']);
    if (watched !== undefined) {
      const watching = watchOutline(folder, watched);
      console.log(`正在盯着 ${watching.decisionsFile}，保存后立即重做。要停止，请按 Ctrl-C。`);
      await waitForStop();
      watching.close();
      return 0;
    }
    if (given.json === true && given['dry-run'] === true)
      throw new PlainError('--json 和 --dry-run 只能用一个。', { exitCode: 2 });
    const output = given.json === true ? 'json' : given['dry-run'] === true ? 'tree' : 'write';
    const named = rest.map(typedPath);
    const official =
      output === 'write' && named.length > 0
        ? await askOrigin(given.official === true, given.copy === true)
        : undefined;
    const work = (): Promise<number> =>
      runImport({ named, folder, id: text(given.id), kind: text(given.kind), official, output });
    return output === 'write' ? holdLibrary(folder, 'write', work) : work();
  },
);
