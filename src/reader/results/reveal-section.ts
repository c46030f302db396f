/** Follows a link of the distribution to its section; those of a very long list are made only when they are asked for. */
export function revealSection(event: MouseEvent, results: HTMLElement): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.spread a') : null;
  if (!link) return;
  const id = decodeURIComponent(link.hash.slice(1));
  if (!document.getElementById(id)) {
    for (const part of results.querySelectorAll('.hits-of')) part.dispatchEvent(new Event('zj:all'));
  }
  event.preventDefault();
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
