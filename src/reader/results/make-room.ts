/** Once something is asked, what was found matters more than the page's name: the style sheet then makes room for it. */
export function makeRoom(results: HTMLElement, asked: boolean): void {
  results.parentElement?.toggleAttribute('data-asked', asked);
}
