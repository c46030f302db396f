import { startSearch } from '../../../../src/client/search/start-search.ts';

startSearch(document.documentElement.dataset['root'] ?? '');
