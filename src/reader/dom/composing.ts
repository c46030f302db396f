/** True while an input method holds unfinished characters: its Enter and letters are not yet the person's words. */
export function isComposing(event: Event): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- older engines say it in no other way
  const { isComposing: composing, keyCode } = event as InputEvent & KeyboardEvent;
  // 229 is what older engines report for keys that an input method takes.
  return composing || keyCode === 229;
}

/** True when a key belongs to a field in which a person types. */
export function isTyping(event: Event): boolean {
  const target = event.target as HTMLElement;
  return isComposing(event) || target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Follows a field: the function returned says whether an input method is composing in it at this moment. */
export function followComposition(field: HTMLElement): () => boolean {
  let composing = false;
  field.addEventListener('compositionstart', () => (composing = true));
  field.addEventListener('compositionend', () => (composing = false));
  return () => composing;
}
