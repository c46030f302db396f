/** What keys, the clicker, buttons and fingers ask for. */
export interface PresentActions {
  next: () => void;
  previous: () => void;
  first: () => void;
  last: () => void;
  blank: () => void;
  timer: () => void;
  code: () => void;
  notes: () => void;
  fullScreen: () => void;
  help: () => void;
  leave: () => void;
}

/** Keys by what they do; a clicker sends PageUp and PageDown, some send B or a full stop to blank the screen. */
const KEYS: Readonly<Record<string, keyof PresentActions>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  t: 'timer',
  q: 'code',
  n: 'notes',
  f: 'fullScreen',
  F5: 'fullScreen',
  '?': 'help',
  '？': 'help',
  Escape: 'leave',
};

/** A finger must move so far to turn the screen, in CSS pixels. */
const SWIPE = 60;

/** Makes keys, the clicker and fingers work. */
export function listenForKeys(box: HTMLElement, actions: PresentActions): void {
  // Before the keys of reading pages, some of which are the same letters.
  addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      // Enter and space press the button that has the focus.
      if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
      const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      event.stopImmediatePropagation();
      if (!action) return;
      event.preventDefault();
      actions[action]();
    },
    true,
  );
  let from: { x: number; y: number } | null = null;
  box.addEventListener(
    'touchstart',
    ({ touches }) => {
      const [touch] = touches;
      from = touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    { passive: true },
  );
  box.addEventListener('touchend', ({ changedTouches }) => {
    const [touch] = changedTouches;
    if (!from || !touch || getSelection()?.isCollapsed === false) return;
    const [across, down] = [touch.clientX - from.x, touch.clientY - from.y];
    from = null;
    if (Math.abs(across) < SWIPE || Math.abs(across) < Math.abs(down)) return;
    if (across < 0) actions.next();
    else actions.previous();
  });
}
