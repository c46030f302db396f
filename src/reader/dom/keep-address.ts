/**
 * Puts the state of the results page into its address. A browser refuses an address that is too long, or too many changes
 * in a short time; the answer does not depend on it, so the address then stays as it was.
 */
export function keepAddress(address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch {
    // Refused.
  }
}
