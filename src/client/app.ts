import { startSearch } from './search/start-search.ts';

const page = document.documentElement;
page.dataset['js'] = '';
document.addEventListener('DOMContentLoaded', () => {
  startSearch(page.dataset['root'] ?? '');
});
