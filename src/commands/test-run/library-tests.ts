import { engineModule } from '../../files/engine-folder.ts';
import type { Step } from './steps.ts';

/** What `npm test` of a project with the engine as a package runs, one after the other: the commands that judge its library. */
export const libraryTests = (): Step[] => [
  { key: 'verify', title: '与底本逐字核对', part: 'unit', args: [engineModule('scripts/verify')] },
  { key: 'check', title: '文字、引文、地址', part: 'unit', args: [engineModule('scripts/check')], after: ['verify'] },
  {
    key: 'build',
    title: '构建，检查每一页、每个链接',
    part: 'e2e',
    args: [engineModule('scripts/build'), '--fresh'],
    after: ['check'],
  },
];
