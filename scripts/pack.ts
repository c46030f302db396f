import { join } from 'node:path';
import process from 'node:process';
import { bringUpToDate } from '../src/build/bring-up-to-date.ts';
import { holdBuild } from '../src/build/hold-build.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { typedPath } from '../src/commands/command-line/typed-path.ts';
import { buildAgain } from '../src/commands/pack/build-again.ts';
import { bringRecord } from '../src/commands/pack/bring-record.ts';
import { runApply } from '../src/commands/pack/run-apply.ts';
import { runCompare } from '../src/commands/pack/run-compare.ts';
import { runPack } from '../src/commands/pack/run-pack.ts';
import { publishDrafts } from '../src/edition/publish-drafts.ts';
import { holdLibrary } from '../src/files/hold-library.ts';
import { contentFolder } from '../src/files/location.ts';
import { PlainError } from '../src/model/faults/plain-error.ts';
import { usualKeyFile } from '../src/outputs/signing/private-key.ts';
import { projectFolder } from '../src/files/engine-folder.ts';

const root = projectFolder();
const placed = (value: string | true | undefined): string | undefined =>
  typeof value === 'string' ? typedPath(value) : undefined;

await runScript(
  {
    typed: 'npm run pack',
    summary: '把站点打成包：放到文件夹或 U 盘，或压缩成一个文件；附核对工具和签名',
    rest: '[旧包 新包]',
    options: {
      to: { value: '文件夹', help: '放到这个文件夹；原来有旧的一版，就换成新的' },
      zip: { value: '文件', help: '压缩成这个文件' },
      bag: { help: '装成档案部门收的 BagIt 包（RFC 8493）' },
      gzip: { help: '给服务器用：每个文件旁边放一份压缩好的（.gz），见 docs/publishing.md' },
      'update-from': { value: '旧包', help: '和 --zip 同用：做更新包，只装和这一版旧包不同的文件' },
      apply: { value: '更新包', help: '和 --to 同用：用更新包把那个文件夹里的旧版变成新版' },
      since: { value: '旧包', help: '“本期更新”和这一版旧包比；平常不用写，和要换掉的那一版比' },
      compare: { help: '比较两个包（文件夹或压缩包），说明改了哪些文稿、段、表格' },
      content: { value: '文件夹', help: '用另一个文库，而不是 content/' },
      site: { value: '文件夹', help: '打包放在这里的站点，而不是 dist/；没有或旧了，就构建到这里' },
      keep: { help: '和 --to 同用：原来的一版不删，留在旁边（名字后面加“.上一版”）' },
      key: { value: '文件', help: `私钥在哪里，平常是 ${usualKeyFile()}` },
      unsigned: { help: '有密钥也不签名' },
    },
    examples: [
      'npm run pack -- --to E:\\zhangju         放到 U 盘',
      'npm run pack -- --zip zhangju.zip       压缩成一个文件，发给别人',
      'npm run pack -- --compare 旧包 新包      看看改了什么',
      'npm run pack -- --update-from 旧包 --zip gengxin.zip   做更新包',
      'npm run pack -- --apply gengxin.zip --to E:\\zhangju     用更新包',
    ],
  },
  async (given, rest) => {
    const [to, zip, content] = [placed(given.to), placed(given.zip), placed(given.content)];
    if (given.compare === true) return runCompare(rest.map(typedPath));
    if (rest.length > 0)
      throw new PlainError(`多出来的“${rest[0] ?? ''}”不知是什么意思。比较两个包，要写 --compare 旧包 新包。`, {
        exitCode: 2,
      });
    const [apply, updateFrom] = [placed(given.apply), placed(given['update-from'])];
    if (apply !== undefined) return runApply(apply, to, root);
    if (updateFrom !== undefined && zip === undefined)
      throw new PlainError('更新包要放在一个文件里：\n  npm run pack -- --update-from 旧包 --zip gengxin.zip', {
        exitCode: 2,
      });
    if (to === undefined && zip === undefined)
      throw new PlainError(
        '没有说放到哪里。\n  怎么办：npm run pack -- --to 文件夹，或 npm run pack -- --zip 文件.zip（中间的两个短横不要漏）',
        { exitCode: 2 },
      );
    if (content !== undefined) process.env['ZHANGJU_CONTENT'] = content;
    const library = contentFolder();
    const place = { root, content: library, out: placed(given.site) ?? join(root, 'dist') };
    const keep = given.keep === true;
    // Before the build is held: who reads the library keeps writers out, itself too.
    const published = await holdLibrary(library, 'write', () => publishDrafts(library));
    if (published.length > 0) console.log(`${String(published.length)} 篇第一次发布，地址已经固定。`);
    const recorded = await holdBuild(root, async () => {
      await bringUpToDate(root, '站点有改动，先构建……', place, keep);
      return bringRecord({
        library,
        site: place.out,
        since: placed(given.since),
        replaced: [to, zip, updateFrom],
      });
    });
    if (recorded) {
      console.log('把“本期更新”写进站点……');
      await buildAgain(root, library, place.out);
    }
    await holdBuild(root, async () => {
      await bringUpToDate(root, '站点又有改动，再构建……', place, keep);
      const keyFile = placed(given.key) ?? usualKeyFile();
      const { bag = false, gzip = false, unsigned = false } = given;
      await runPack({
        root,
        library,
        site: place.out,
        to,
        zip,
        updateFrom,
        bag: bag === true,
        gzip: gzip === true,
        unsigned: unsigned === true,
        keep,
        keyFile,
      });
    });
    return 0;
  },
);
