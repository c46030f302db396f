import { bringScript } from '../dom/bring-script.ts';

// 分词检索 is brought when it is opened, not before.
const panel = document.querySelector<HTMLDetailsElement>('details.segmented');
panel?.addEventListener(
  'toggle',
  () => {
    const body = panel.querySelector<HTMLElement>('[data-segmented]')!;
    const fail = (): void => {
      body.dataset['state'] = 'failed';
      body.append('分词检索没有打开：文件 search/segmented.js 没有读到。请重新拷贝整个站点文件夹。');
    };
    bringScript('search/segmented.js', '', () => undefined, fail);
  },
  { once: true },
);
