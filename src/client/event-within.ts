/** The element around an event's target that matches a selector; null when there is none. */
export function eventWithin<Found extends Element = HTMLElement>({ target }: Event, selector: string): Found | null {
  return target instanceof Element ? target.closest<Found>(selector) : null;
}
