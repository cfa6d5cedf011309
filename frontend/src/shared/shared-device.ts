/**
 * Keeps what people type on the public pages for the visit only, and forgets it half an hour after they stop: the next
 * person at the same device must not read it.
 */
const prefix = "qualite.visit.";
export const forgottenAfter = 30 * 60_000;

type Kept = { at: number; value: unknown };

/** Storage may be refused (private browsing, full disk): a form then works, without its net. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

export function keepForVisit(key: string, value: unknown) {
  attempt(() =>
    value === undefined
      ? sessionStorage.removeItem(prefix + key)
      : sessionStorage.setItem(prefix + key, JSON.stringify({ at: Date.now(), value } satisfies Kept)),
  );
}

export function keptForVisit<T>(key: string): T | undefined {
  const kept = attempt(() => JSON.parse(sessionStorage.getItem(prefix + key) ?? "null") as Kept | null);
  if (kept && Date.now() - kept.at < forgottenAfter) return kept.value as T;
  keepForVisit(key, undefined);
  return undefined;
}

/** Earlier versions kept drafts on the device itself. */
export function removeOldDrafts() {
  attempt(() => {
    const old = /^qualite\.(draft\.(lodge|survey\.|paper\.)|act\.)/;
    for (const key of Object.keys(localStorage)) if (old.test(key)) localStorage.removeItem(key);
  });
}
