import type { MarkStyle } from '../../notes/note.ts';

/** The names of the marks: a colour and a line, so that either is enough. */
export const STYLE_NAMES: Record<MarkStyle, string> = {
  yellow: '黄·实线',
  green: '绿·虚线',
  blue: '蓝·点线',
  red: '红·波线',
};
