import { startSearch } from '../../../../src/reader/results/start-search.ts';

startSearch(document.documentElement.dataset['root'] ?? '');
