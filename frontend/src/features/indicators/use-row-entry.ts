import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ifMatch, type Problem } from "@/api/client";
import { getGetMonthBoardQueryKey, recordMeasurement } from "@/api/indicators/indicators";
import type { BoardRow, RecordMeasurement } from "@/api/indicators/model";
import { useDraft } from "@/shared/drafts";
import { checkEntry, type Entry, type EntryErrors, entryOf } from "./entry";

export type RowPlace = { site: string; month: string };

/**
 * One line of the grid: kept as a draft at each key stroke, sent when the person leaves the line.
 * When somebody else saved meanwhile (412), nothing typed is lost: the person chooses.
 */
export function useRowEntry(row: BoardRow, { site, month }: RowPlace) {
  const queries = useQueryClient();
  const [typed, keep] = useDraft<Entry | null>(`board.${site}.${month}.${row.indicator}`, null);
  const [errors, setErrors] = useState<EntryErrors>({});
  const save = useMutation<unknown, Problem, RecordMeasurement>({
    mutationFn: (body) =>
      recordMeasurement(site, month, row.indicator, body, ifMatch(row.version ?? undefined)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: getGetMonthBoardQueryKey(site, month) });
      keep(undefined);
    },
    onError: (problem) => {
      if (problem.isConflict)
        void queries.invalidateQueries({ queryKey: getGetMonthBoardQueryKey(site, month) });
    },
  });
  const entry = typed ?? entryOf(row);
  const submit = () => {
    if (!typed || save.isPending) return;
    const checked = checkEntry(row, typed);
    if (checked === "empty") {
      setErrors({});
      if (row.state === "EXPECTED") keep(undefined);
      return;
    }
    setErrors("errors" in checked ? checked.errors : {});
    if ("body" in checked) save.mutate(checked.body);
  };
  return {
    entry,
    errors,
    save,
    isDirty: typed !== null,
    change: (part: Partial<Entry>) => keep({ ...entry, ...part }),
    submit,
    /** Gives up what was typed and shows what is stored. */
    discard: () => {
      keep(undefined);
      setErrors({});
      save.reset();
    },
  };
}

export type RowEntry = ReturnType<typeof useRowEntry>;
