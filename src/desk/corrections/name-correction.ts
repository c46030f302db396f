import type { Correction } from '../shared/api.ts';

const LEVELS = ['题名', '一级标题', '二级标题', '三级标题', '四级标题', '五级标题'];

/** What a correction is called in the list of changes. */
export function nameCorrection(correction: Correction): string {
  const where = `第 ${String(correction.line)} 行`;
  switch (correction.do) {
    case 'level':
      return correction.level === null ? `${where}改作正文` : `${where}改作${LEVELS[correction.level] ?? '标题'}`;
    case 'join':
      return `${where}与上一段接上`;
    case 'separate':
      return `${where}另起一段`;
    case 'remove':
      return `删去${where}`;
    case 'removeWords':
      return `删去${where}的几个字`;
    case 'restore':
      return `恢复${where}`;
    case 'role':
      return correction.role === null ? `${where}改作一般段落` : `${where}认作${correction.role}`;
  }
}
