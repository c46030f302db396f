import { join } from 'node:path';

/** Which part of the tests; `--only` picks one. */
export type Part = 'lint' | 'unit' | 'e2e';

/** A project of `vitest.config.ts`. */
export type Project = 'unit' | 'chromium' | 'firefox';

/** One thing that `npm test` runs. */
export interface Step {
  key: string;
  title: string;
  part: Part;
  /** Arguments for Node. */
  args: string[];
  /** Steps that must have ended before, where they run at all, and what must have been brought. */
  after?: string[];
  /** For vitest: the project, whose JSON report is counted test by test. */
  project?: Project;
}

/** What decides which steps there are. */
export interface Wanted {
  root: string;
  /** The folder for vitest's JSON reports. */
  reports: string;
  only?: Part | undefined;
  /** Whether there is a Firefox. */
  firefox: boolean;
}

export const PARTS: readonly Part[] = ['lint', 'unit', 'e2e'];

/**
 * All steps, or those of one part, the longest first: two run at a time, and what is long must not begin last. The site is
 * built before anything else, for both browsers wait for it.
 */
export function listSteps({ root, reports, only, firefox }: Wanted): Step[] {
  const tool = (...path: string[]): string => join(root, 'node_modules', ...path);
  const vitest = (project: Project): Pick<Step, 'args' | 'project'> => ({
    project,
    args: [
      tool('vitest', 'vitest.mjs'),
      ...['run', '--project', project, '--reporter=default', '--reporter=json'],
      `--outputFile.json=${reportFile(reports, project)}`,
    ],
  });
  const cruiser = tool('dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const steps: Step[] = [
    { key: 'build', title: '构建', part: 'e2e', args: [join(root, 'scripts', 'build.ts')] },
    {
      key: 'types',
      title: '组件的类型（astro check）',
      part: 'lint',
      // All other files have their types checked by oxlint, in a third of the time.
      args: [tool('astro', 'bin', 'astro.mjs'), 'check', '--tsconfig', join(root, 'src', 'components.tsconfig.json')],
    },
    {
      key: 'sites',
      title: '试验站点',
      part: 'e2e',
      args: [join(root, 'tests', 'e2e', 'sites', 'build-sites.ts')],
      after: ['build'],
    },
    { key: 'firefox', title: '端到端测试（Firefox）', part: 'e2e', after: ['sites', 'browsers'], ...vitest('firefox') },
    {
      key: 'chromium',
      title: '端到端测试（Chromium）',
      part: 'e2e',
      after: ['sites', 'browsers'],
      ...vitest('chromium'),
    },
    { key: 'unit', title: '单元测试', part: 'unit', ...vitest('unit') },
    {
      key: 'oxlint',
      title: '写法和类型（oxlint）',
      part: 'lint',
      args: [tool('oxlint', 'bin', 'oxlint')],
      // It reads the types that the check makes.
      after: ['types'],
    },
    {
      key: 'eslint',
      title: '组件和匹配式的写法（eslint）',
      part: 'lint',
      args: [tool('eslint', 'bin', 'eslint.js'), '--max-warnings=0', '.'],
    },
    {
      key: 'format',
      title: '格式（oxfmt）',
      part: 'lint',
      args: [tool('oxfmt', 'bin', 'oxfmt'), '--check'],
    },
    {
      key: 'component-format',
      title: '组件的格式（prettier）',
      part: 'lint',
      args: [tool('prettier', 'bin', 'prettier.cjs'), '--check', '**/*.astro'],
    },
    {
      key: 'rooms',
      title: '房间之间的箭头（dependency-cruiser）',
      part: 'lint',
      args: [cruiser, 'src', '--config', join(root, '.dependency-cruiser.mjs')],
    },
    { key: 'unused', title: '没有用到的代码（knip）', part: 'lint', args: [tool('knip', 'bin', 'knip.js')] },
  ];
  return steps.filter(({ part, key }) => (only === undefined || part === only) && (firefox || key !== 'firefox'));
}

/** Where vitest leaves the JSON report of a project. */
export const reportFile = (reports: string, project: string): string => join(reports, `${project}.json`);
