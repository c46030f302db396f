/**
 * Says in which state a page's results are, in its status line for people and as `data-state` for styles and tests.
 * @returns what says it
 */
export function stateSayer(results: HTMLElement, status: HTMLElement): (state: string, words: string) => void {
  return (state, words) => {
    results.dataset['state'] = status.dataset['state'] = state;
    status.textContent = words;
  };
}
