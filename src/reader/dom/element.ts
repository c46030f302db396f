/**
 * A new element. Text is only ever set as text, so nothing that a person typed can become markup.
 * @param name tag, with classes after dots: `p.hit-place`
 * @param attributes as in HTML; '' for one without a value
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  name: Tag | `${Tag}.${string}`,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const [tag, ...classes] = name.split('.') as [Tag, ...string[]];
  const made = document.createElement(tag);
  made.classList.add(...classes);
  for (const key in attributes) made.setAttribute(key, attributes[key]!);
  made.append(...children);
  return made;
}

/** A button with a name and what it does. */
export function actionButton(
  name: string,
  act: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const button = element('button', { type: 'button', ...attributes }, name);
  button.onclick = act;
  return button;
}
