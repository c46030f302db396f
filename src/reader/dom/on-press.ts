/** Does something when an element of the page's own HTML is pressed. */
export function onPress(selector: string, act: (element: HTMLElement) => void): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    element.addEventListener('click', () => {
      act(element);
    });
  }
}
