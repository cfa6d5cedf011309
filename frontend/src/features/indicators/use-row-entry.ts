import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { ifMatch } from "@/api/client";
import { getGetMonthBoardUrl, recordMeasurement } from "@/api/indicators/indicators";
import type { BoardRow, MonthBoardView, RecordMeasurement } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { useDraft } from "@/shared/drafts";
import { checkEntry, type Entry, type EntryErrors, entryOf, withMeasurement } from "./entry";

export type RowPlace = { site: string; month: string };

/** What is typed, and the version and the value of the line that was on the screen when it was begun. */
type Draft = Entry & { basis?: number; begunOn?: string };
type Sending = { body: RecordMeasurement; basis: number | undefined };

const RETRY_EVERY_MS = 10_000;

/**
 * One line of the grid: kept as a draft at each key stroke, sent when the person leaves the line, sent again
 * by itself after a lost network. When somebody else saved meanwhile, nothing typed is lost: the person chooses.
 */
export function useRowEntry(row: BoardRow, place: RowPlace) {
  const [typed, keep] = useDraft<Draft | null>(`board.${place.site}.${place.month}.${row.indicator}`, null);
  const [wasFound] = useState(typed !== null);
  const [errors, setErrors] = useState<EntryErrors>({});
  const draft = useRef(typed);
  const set = (next: Draft | null) => {
    draft.current = next;
    keep(next ?? undefined);
  };
  const save = useSaving(row, place, (sent, version) => {
    const now = draft.current;
    // What was typed while the answer was on its way is a change of what has just been saved.
    const saved = JSON.stringify({ ...sent, confirmUnusual: undefined });
    set(
      now && JSON.stringify(bodyOf(row, now)) !== saved ? { ...now, basis: version, begunOn: saved } : null,
    );
  });
  const moved = typed !== null && !save.isPending && typed.basis !== (row.version ?? undefined);
  // Saved, but the page was left before the answer came: it is nobody else's value.
  const stored = JSON.stringify(bodyOf(row, entryOf(row)));
  const arrived = moved && JSON.stringify(bodyOf(row, typed)) === stored;
  const overtaken = moved && !arrived;
  useEffect(() => {
    if (!arrived) return;
    draft.current = null;
    keep(undefined);
  });
  const send = (confirmUnusual?: true) => {
    const now = draft.current;
    if (!now || !save.begin(() => send(confirmUnusual))) return;
    const checked = checkEntry(row, now);
    setErrors(typeof checked === "object" && "errors" in checked ? checked.errors : {});
    if (checked === "empty" && row.state === "EXPECTED") set(null);
    if (typeof checked === "object" && "body" in checked) {
      save.send({ body: { ...checked.body, confirmUnusual }, basis: now.basis });
    } else save.cancel();
  };
  useRetry(typed !== null && save.error?.isRetryable === true, () => send());
  const begun = (): Draft => typed ?? { ...entryOf(row), basis: row.version ?? undefined, begunOn: stored };
  return {
    entry: typed ?? entryOf(row),
    errors,
    save,
    isDirty: typed !== null,
    /** Typed before this page was opened: before a reload, or before signing in again. */
    wasFound: wasFound && typed !== null,
    overtaken,
    /** The line moved on, and its value did not: it was validated, for instance. */
    onlyItsState: overtaken && typed.begunOn === stored,
    change: (part: Partial<Entry>) => set({ ...begun(), ...part }),
    submit: () => {
      if (!overtaken) send();
    },
    /** Sends a number that the service finds unusual, once it was checked. */
    confirm: () => send(true),
    /** Writes over what somebody else saved, knowingly. */
    insist: () => {
      if (typed) set({ ...typed, basis: row.version ?? undefined, begunOn: stored });
      send();
    },
    /** Gives the platform's own value back its place. */
    restore: () => {
      set({ ...begun(), kind: "COMPUTED" });
      send();
    },
    /** Gives up what was typed and shows what is stored. */
    discard: () => {
      set(null);
      setErrors({});
      save.reset();
    },
  };
}

function bodyOf(row: BoardRow, entry: Entry): RecordMeasurement | undefined {
  const checked = checkEntry(row, entry);
  return typeof checked === "object" && "body" in checked ? checked.body : undefined;
}

/** One request at a time: what is asked meanwhile is asked again afterwards. */
function useSaving(
  row: BoardRow,
  { site, month }: RowPlace,
  onSaved: (sent: RecordMeasurement, version: number) => void,
) {
  const queries = useQueryClient();
  const board = [getGetMonthBoardUrl(site, month)];
  const busy = useRef(false);
  const next = useRef<() => void>(undefined);
  const { mutate, ...state } = useAct(
    ({ body, basis }: Sending, init) =>
      recordMeasurement(site, month, row.indicator, body, {
        headers: { ...init.headers, ...ifMatch(basis).headers },
      }),
    (measurement, { body }) => {
      queries.setQueryData<MonthBoardView>(board, (shown) => shown && withMeasurement(shown, measurement));
      const { confirmUnusual: _, ...typed } = body;
      onSaved(typed, measurement.version);
    },
    { quiet: true },
  );
  const done = () => {
    busy.current = false;
    const again = next.current;
    next.current = undefined;
    again?.();
  };
  return {
    ...state,
    begin: (again: () => void) => {
      if (busy.current) next.current = again;
      else busy.current = true;
      return next.current === undefined;
    },
    cancel: done,
    send: (sending: Sending) =>
      mutate(sending, {
        onSettled: done,
        onError: (problem) => {
          if (problem.isConflict) void queries.invalidateQueries({ queryKey: board });
        },
      }),
  };
}

function useRetry(wanted: boolean, send: () => void) {
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    if (!wanted) return;
    const retry = () => latest.current();
    window.addEventListener("online", retry);
    const timer = window.setInterval(retry, RETRY_EVERY_MS);
    return () => {
      window.removeEventListener("online", retry);
      window.clearInterval(timer);
    };
  }, [wanted]);
}

export type RowEntry = ReturnType<typeof useRowEntry>;
