import { readFile } from '../segmented/read-file.ts';
import { startSegmented } from '../segmented/start-segmented.ts';

// Brought when somebody opens 分词检索; Pagefind's script calls the reader of files by this name.
const shared = ((globalThis as { zhangju?: Record<string, unknown> }).zhangju ??= {});
shared['readFile'] = readFile;

const panel = document.querySelector<HTMLElement>('[data-segmented]');
const box = document.querySelector<HTMLInputElement>('#search-words');
if (panel && box) void startSegmented(panel, box);
