/** No page of the site has an address in the edition that is one file: they stand below one that nobody can have (RFC 2606). */
export const HOME = 'https://zhangju.invalid/';

/** The address of a page of the site that an address of the browser means: what stands behind `#/`. */
export function siteAddress(hash: string): URL {
  try {
    return new URL(hash.startsWith('#/') ? hash.slice(2) : 'index.html', HOME);
  } catch {
    return new URL('index.html', HOME);
  }
}

/** The other way round: `#/documents/a.html#s1-p1`. */
export const browserHash = (address: URL): string => `#${address.pathname}${address.search}${address.hash}`;

/** Whether an address is one of the site's. */
export const isOfSite = (address: URL): boolean => address.origin === new URL(HOME).origin;

/** Where the reader is, as the site's own scripts ask for it: what `location` is to them. */
export class Place {
  readonly #go: (address: URL) => void;

  /** @param go shows another page */
  constructor(go: (address: URL) => void) {
    this.#go = go;
  }

  #address(): URL {
    return siteAddress(globalThis.location.hash);
  }

  get href(): string {
    return this.#address().href;
  }
  set href(address: string) {
    this.assign(address);
  }
  get protocol(): string {
    return this.#address().protocol;
  }
  get pathname(): string {
    return this.#address().pathname;
  }
  get search(): string {
    return this.#address().search;
  }
  get hash(): string {
    return this.#address().hash;
  }
  set hash(hash: string) {
    const address = this.#address();
    address.hash = hash;
    this.#go(address);
  }

  assign(address: string | URL): void {
    this.#go(new URL(address, this.#address()));
  }
}

/** What `history` is to the site's own scripts. */
export const past = {
  get state(): unknown {
    return history.state as unknown;
  },
  get length(): number {
    return history.length;
  },
  back: (): void => history.back(),
  replaceState(state: unknown, _: string, address: string | URL): void {
    history.replaceState(state, '', browserHash(new URL(address, siteAddress(location.hash))));
  },
};
