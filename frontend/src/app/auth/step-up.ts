const KEY = "acr-asked-at";
const A_MINUTE = 60_000;

/**
 * Whether to send the person to the identity provider for a stronger authentication. One that has just answered with less
 * would answer with less again, and again: the person is then told, rather than sent round in circles.
 */
export function maySendAgain(storage: Storage, now: number): boolean {
  const last = Number(storage.getItem(KEY) ?? 0);
  if (now - last < A_MINUTE) return false;
  storage.setItem(KEY, String(now));
  return true;
}
