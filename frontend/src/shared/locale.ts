import { useSyncExternalStore } from "react";
import { getLocale, setLocale } from "@/paraglide/runtime";

export type Locale = "fr" | "en";
const listeners = new Set<() => void>();

/** Changes the language on the spot: a reload would throw away what someone is typing. */
export function chooseLocale(locale: Locale) {
  void setLocale(locale, { reload: false });
  document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

export function useLocale(): Locale {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => getLocale() as Locale,
  );
}
