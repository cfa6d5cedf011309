import { useEffect, useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import { m } from "@/paraglide/messages";
import { hush, statusId, whatIsSaid, whenSaid } from "@/shared/status";

/** The button goes away with its message: the page's title takes the focus. */
function hide() {
  hush();
  document.querySelector<HTMLElement>("main h1")?.focus();
}

/** The one place that says what has just been done. It is there before it speaks: screen readers hear what comes in. */
export function Status() {
  const { text, number } = useSyncExternalStore(whenSaid, whatIsSaid);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said of a page is not said of the next
  useEffect(hush, [pathname]);
  return (
    <div id={statusId} role="status" tabIndex={-1} className="said no-print">
      {text && (
        <div className="fr-container fr-py-1w" key={number}>
          <div className="fr-alert fr-alert--success fr-alert--sm">
            <p>{text}</p>
            <button type="button" className="fr-link--close fr-link" onClick={hide}>
              {m.hide_message()}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
