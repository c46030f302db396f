/** Whether keys of one character do something on this site; a reader can switch them off in the panel of keys. */
export const hasKeys = (): boolean => document.documentElement.dataset['keys'] !== 'off';
