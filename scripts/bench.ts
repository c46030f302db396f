import { join } from 'node:path';
import process from 'node:process';
import { readBuildOptions } from '../bench/build/read-build-options.ts';
import { runBuildBench } from '../bench/build/run-build-bench.ts';
import { readOptions } from '../bench/read-options.ts';
import { runQuestionsBench } from '../bench/questions/run-questions-bench.ts';
import { runBench } from '../bench/run-bench.ts';
import { runSearchBench } from '../bench/search/run-search-bench.ts';
import { holdBuild } from '../src/build/hold-build.ts';
import { typedPath } from '../src/commands/command-line/typed-path.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';

await runScript(
  {
    typed: 'npm run bench',
    summary:
      '构建一遍，量网页和查找数据的大小；给出文章时，改量查找（全不全、准不准、多快、多大，与 Pagefind 比）或构建（多久、用多少内存，与 Starlight 比）',
    options: {
      corpus: { value: '文件夹', help: '量查找，用这个文件夹里的 .md、.txt 文章（第一行是题名）' },
      build: { value: '文件夹', help: '量构建，用这个文件夹里的文章' },
      seed: { value: 'N', help: '题目和仿作的随机种子，平常是 1' },
      queries: { value: 'N', help: '量查找：随机取多少段文字来查，平常是 2000' },
      questions: { value: '文件', help: '量提问：一行一道题的文件，看答案在前 1、3、5 条里的占多少' },
      site: { value: '文件夹', help: '量提问时用已经构建好的站点，不再构建' },
      content: { value: '文件夹', help: '量提问时用另一个文库，而不是 content/' },
      characters: { value: 'N', help: '再仿照这些文章生成一个 N 字的大文库来量，平常是 0（不生成）' },
      runs: { value: 'N', help: '量构建：每种各构建几次，平常是 1' },
      again: { help: '量构建：也量改一篇以后、没有改动时再构建' },
      starlight: { value: '文件夹', help: '量构建：Starlight 装在哪里，平常在系统的临时文件夹' },
      'no-peer': { help: '量构建：只量本站，不与 Starlight 比' },
    },
    examples: [
      'npm run bench -- --corpus 法规                        约五分钟',
      'npm run bench -- --questions 题目.jsonl               量提问，约一分钟',
      'npm run bench -- --corpus 法规 --characters 20000000  再量两千万字，约二十分钟',
      'npm run bench -- --build 法规 --runs 3 --again        与 Starlight 轮流构建三次',
    ],
  },
  async (given) => {
    const root = join(import.meta.dirname, '..');
    const build = readBuildOptions(given);
    if (build) return runBuildBench(root, build);
    const { questions, site, content, ...others } = given;
    if (typeof content === 'string') process.env['ZHANGJU_CONTENT'] = typedPath(content);
    if (typeof questions === 'string') {
      await runQuestionsBench(root, typedPath(questions), typeof site === 'string' ? typedPath(site) : undefined);
      return 0;
    }
    const options = readOptions(others);
    await holdBuild(root, () => (options ? runSearchBench(root, options) : runBench(root)));
    return 0;
  },
);
