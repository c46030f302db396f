import { create } from 'xmlbuilder2';
import type { SiteSettings } from '../../library/site-schema.ts';
import { xmlText } from '../xml/xml-text.ts';

/** `opensearch.xml`: by it a browser offers the site's search in its address bar (OpenSearch 1.1). */
export function writeOpenSearch({ name, motto }: SiteSettings, address: string): string {
  const root = create({
    defaultNamespace: { ele: 'http://a9.com/-/spec/opensearch/1.1/' },
  }).ele('OpenSearchDescription');
  root.ele('ShortName').txt(name);
  root.ele('Description').txt(motto);
  root.ele('InputEncoding').txt('UTF-8');
  root.ele('Language').txt('zh-CN');
  root.ele('Url', { type: 'text/html', method: 'get', template: `${address}search.html?q={searchTerms}` });
  return xmlText(root);
}
