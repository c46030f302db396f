import { join } from 'node:path';
import process from 'node:process';
import { buildWhenStale } from '../src/build/build-fresh.ts';
import { holdBuild } from '../src/build/hold-build.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { typedPath } from '../src/commands/command-line/typed-path.ts';
import { runPack } from '../src/commands/pack/run-pack.ts';
import { contentFolder } from '../src/files/location.ts';
import { PlainError } from '../src/model/faults/plain-error.ts';
import { usualKeyFile } from '../src/outputs/signing/private-key.ts';

const root = join(import.meta.dirname, '..');
const placed = (value: string | true | undefined): string | undefined =>
  typeof value === 'string' ? typedPath(value) : undefined;

await runScript(
  {
    typed: 'npm run pack',
    summary: '把站点打成包：放到文件夹或 U 盘，或压缩成一个文件；附核对工具和签名',
    options: {
      to: { value: '文件夹', help: '放到这个文件夹；原来有旧的一版，就换成新的' },
      zip: { value: '文件', help: '压缩成这个文件' },
      bag: { help: '装成档案部门收的 BagIt 包（RFC 8493）' },
      content: { value: '文件夹', help: '用另一个文库，而不是 content/' },
      key: { value: '文件', help: `私钥在哪里，平常是 ${usualKeyFile()}` },
      unsigned: { help: '有密钥也不签名' },
    },
    examples: [
      'npm run pack -- --to E:\\zhangju         放到 U 盘',
      'npm run pack -- --zip zhangju.zip       压缩成一个文件，发给别人',
    ],
  },
  async (given) => {
    const [to, zip, content] = [placed(given.to), placed(given.zip), placed(given.content)];
    if (to === undefined && zip === undefined)
      throw new PlainError(
        '没有说放到哪里。\n  怎么办：npm run pack -- --to 文件夹，或 npm run pack -- --zip 文件.zip（中间的两个短横不要漏）',
        { exitCode: 2 },
      );
    if (content !== undefined) process.env['ZHANGJU_CONTENT'] = content;
    const library = contentFolder();
    const place = { root, content: library, out: join(root, 'dist') };
    await holdBuild(root, async () => {
      await buildWhenStale(
        root,
        async () => {
          console.log('站点有改动，先构建……');
          // Imported only now: loading Astro takes a second.
          const { buildSite } = await import('../src/build/build-site.ts');
          await buildSite(root, place.out);
        },
        place,
      );
      const keyFile = placed(given.key) ?? usualKeyFile();
      const { bag = false, unsigned = false } = given;
      await runPack({
        root,
        library,
        site: place.out,
        to,
        zip,
        bag: bag === true,
        unsigned: unsigned === true,
        keyFile,
      });
    });
    return 0;
  },
);
