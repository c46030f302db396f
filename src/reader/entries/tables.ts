/** The client of pages with comparison tables and indexes. A deferred script: the page is parsed when it runs. */
import { startComparison } from '../compare/start-comparison.ts';
import { startEntryFilter } from '../compare/filter-entries.ts';
import { offerAdding } from '../lesson/offer-adding.ts';

document.querySelectorAll<HTMLElement>('[data-comparison]').forEach((root, index) => {
  startComparison(root, index === 0);
});
startEntryFilter();
offerAdding();
