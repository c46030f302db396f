/** The element around an event's target that matches a selector; null when there is none. */
export function eventWithin({ target }: Event, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
