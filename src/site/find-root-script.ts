import { createHash } from 'node:crypto';

/**
 * Script of the not-found page. A server shows that page at any depth (/a/b/missing.html), where its relative URLs lead
 * nowhere; the script climbs folder by folder until the site's own script loads, then mends the links and takes away the
 * script that failed, which would be told as missing. It is the one inline script of the site and is allowed by its hash.
 */
export const FIND_ROOT_SCRIPT = `(function () {
  var page = document.documentElement;
  if (page.hasAttribute('data-js')) return;
  var steps = location.pathname.split('/').length - 2;
  function mend(root) {
    page.setAttribute('data-root', root);
    document.querySelectorAll('script[src^="./"]').forEach(function (failed) {
      failed.remove();
    });
    var names = { A: 'href', LINK: 'href', FORM: 'action' };
    document.querySelectorAll('a[href^="./"], link[href^="./"], form[action^="./"]').forEach(function (element) {
      var name = names[element.tagName];
      element.setAttribute(name, root + element.getAttribute(name).slice(2));
    });
  }
  function climb(step) {
    if (step > steps) return;
    var root = '../'.repeat(step);
    var script = document.createElement('script');
    script.src = root + 'assets/app.js';
    script.onload = function () {
      if (page.hasAttribute('data-js')) mend(root);
      else climb(step + 1);
    };
    script.onerror = function () {
      climb(step + 1);
    };
    document.head.appendChild(script);
  }
  climb(1);
})();`;

/** The hash by which a policy allows exactly this script. */
export function scriptHash(code: string): string {
  return `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`;
}
