import { useSyncExternalStore } from "react";
import { getLocale, overwriteGetLocale, setLocale } from "@/paraglide/runtime";

export type Locale = "fr" | "en";
const listeners = new Set<() => void>();
const chosenLocale = getLocale;
let onlyFrench = false;

overwriteGetLocale(() => (onlyFrench ? "fr" : chosenLocale()));

/** Changes the language on the spot: a reload would throw away what someone is typing. */
export function chooseLocale(locale: Locale) {
  void setLocale(locale, { reload: false });
  announce();
}

/** The agents' application is in French, whatever the person last chose on the public pages. */
export function speakOnlyFrench(): () => void {
  onlyFrench = true;
  announce();
  return () => {
    onlyFrench = false;
    announce();
  };
}

function announce() {
  document.documentElement.lang = getLocale();
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
