/** A script element that holds JSON-LD. The content security policy lets it be, since a browser never runs it. */
export function dataScript(data: object): string {
  // A text must not end the element.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}
