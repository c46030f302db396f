const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Seconds as 3:07 or 1:02:09. */
export function clockTime(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = `${hours > 0 ? twoDigits(minutes) : String(minutes)}:${twoDigits(seconds % 60)}`;
  return hours > 0 ? `${String(hours)}:${rest}` : rest;
}
