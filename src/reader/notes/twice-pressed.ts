import { actionButton } from '../dom/element.ts';

/** A button that asks in its own words before it acts, and forgets that it asked when it loses the focus. */
export function twicePressed(name: string, question: string, act: () => void): HTMLButtonElement {
  const button = actionButton(name, () => {
    if (button.textContent === question) act();
    else button.textContent = question;
  });
  button.onblur = (): void => {
    button.textContent = name;
  };
  return button;
}
