import type { runResultsPage } from './results-page.ts';

// A stick on an old machine can take seconds for a file; beyond this it is taken for absent.
const patience = 20_000;

/**
 * On the results page: fills the box from the address and brings the engine when there is something to search, at the
 * first key otherwise. Until the engine is there, submitting the form simply loads the page with the query.
 * @param root relative address of the site's root, ending in a slash or empty
 */
export function openResults(root: string): void {
  const results = document.getElementById('results');
  const form = document.querySelector<HTMLFormElement>('form.search-form');
  if (!results || !form) return;
  const [box, across] = ['q', 'across'].map((name) => form.elements.namedItem(name) as HTMLInputElement);
  const status = document.getElementById('search-status')!;
  const asked = new URLSearchParams(location.search);
  box!.value = asked.get('q') ?? '';
  across!.checked = asked.get('across') === '1';
  const help = results.firstElementChild as HTMLElement;

  const bring = () => {
    const script = document.createElement('script');
    script.src = `${root}search/engine.js`;
    script.onload = () => {
      const { search } = (globalThis as unknown as { zhangju: { search: { runResultsPage: typeof runResultsPage } } })
        .zhangju;
      const page = { form, box: box!, across: across!, status, results, help };
      search.runResultsPage(page, { base: `${root}search/`, patience });
    };
    script.onerror = () => {
      results.dataset['state'] = 'failed';
      status.textContent =
        '没有查成：检索程序 search/engine.js 没有读到。请重新拷贝整个站点文件夹，或到正文页用浏览器自带的“查找”（Ctrl+F）。';
    };
    document.head.append(script);
  };
  if (box!.value.trim() !== '') {
    results.dataset['state'] = 'searching';
    status.textContent = '正在查找……';
    bring();
  } else box!.addEventListener('input', bring, { once: true });
}
