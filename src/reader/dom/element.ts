/**
 * A new element. Text is only ever set as text, so nothing that a person typed can become markup.
 * @param name tag, with classes after dots: `p.hit-place`
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  name: Tag | `${Tag}.${string}`,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const [tag, ...classes] = name.split('.') as [Tag, ...string[]];
  const made = document.createElement(tag);
  if (classes.length > 0) made.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
