/** How long one file may take before it is taken for absent. */
const PATIENCE = 20_000;

const shared = ((globalThis as { zhangju?: Record<string, unknown> }).zhangju ??= {});
const handedOver = new Map<string, string>();

/** Called by the scripts that carry Pagefind's files. */
shared['bytes'] = (text: string): void => {
  if (document.currentScript instanceof HTMLScriptElement) handedOver.set(document.currentScript.src, text);
};

const decoded = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

function readScript(url: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const settle = (): void => {
      clearTimeout(timer);
      script.remove();
      const text = handedOver.get(script.src);
      handedOver.delete(script.src);
      if (text === undefined) reject(new Error(url));
      else resolve(new Response(decoded(text)));
    };
    const timer = setTimeout(settle, PATIENCE);
    script.onload = script.onerror = settle;
    script.src = url.replace(/(?=\?|$)/u, '.js');
    document.head.append(script);
  });
}

/**
 * Reads a file of Pagefind: of this site and of one beside it by a script that carries its bytes, which works on file:// too; of another
 * host as it is, so that nothing from there is run.
 * @param url the file, without the ending of its script
 */
export function readFile(url: string): Promise<Response> {
  return /^https?:/u.test(url) ? fetch(url, { signal: AbortSignal.timeout(PATIENCE) }) : readScript(url);
}
