import { join } from 'node:path';

/** Which part of the tests; `--only` picks one. */
export type Part = 'lint' | 'unit' | 'e2e';

/** One thing that `npm test` runs. */
export interface Step {
  title: string;
  part: Part;
  /** Arguments for Node. */
  args: string[];
  /** For vitest: the project, whose JSON report is counted test by test. */
  project?: 'unit' | 'e2e';
}

export const PARTS: readonly Part[] = ['lint', 'unit', 'e2e'];

const tool = (root: string, ...path: string[]): string => join(root, 'node_modules', ...path);

/** All steps in order, or those of one part. `reports`: the folder for vitest's JSON reports. */
export function listSteps(root: string, reports: string, only?: Part): Step[] {
  const vitest = (project: 'unit' | 'e2e'): string[] => [
    tool(root, 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile(reports, project)}`,
  ];
  const steps: Step[] = [
    { title: '格式（prettier）', part: 'lint', args: [tool(root, 'prettier', 'bin', 'prettier.cjs'), '--check', '.'] },
    // Before the linter, which reads the types that this makes.
    { title: '类型（astro check）', part: 'lint', args: [tool(root, 'astro', 'bin', 'astro.mjs'), 'check'] },
    {
      title: '写法（eslint）',
      part: 'lint',
      args: [tool(root, 'eslint', 'bin', 'eslint.js'), '--max-warnings=0', '.'],
    },
    {
      title: '房间之间的箭头（dependency-cruiser）',
      part: 'lint',
      args: [
        tool(root, 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
        'src',
        '--config',
        join(root, '.dependency-cruiser.mjs'),
      ],
    },
    { title: '没有用到的代码（knip）', part: 'lint', args: [tool(root, 'knip', 'bin', 'knip.js')] },
    { title: '单元测试', part: 'unit', args: vitest('unit'), project: 'unit' },
    { title: '构建', part: 'e2e', args: [join(root, 'scripts', 'build.ts')] },
    { title: '端到端测试', part: 'e2e', args: vitest('e2e'), project: 'e2e' },
  ];
  return only === undefined ? steps : steps.filter(({ part }) => part === only);
}

/** Where vitest leaves the JSON report of a project. */
export const reportFile = (reports: string, project: string): string => join(reports, `${project}.json`);
