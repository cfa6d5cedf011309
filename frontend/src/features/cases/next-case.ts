import { useState } from "react";
import { useSearchParams } from "react-router";
import { useListCases } from "@/api/complaints/complaints";
import { paths } from "@/shared/paths";
import { listIn, listParamsOf } from "./filters";

export type Way = { list: string; next?: string; loading: boolean };

/**
 * Where to go from a case: back to the list it was opened from, and on to the one that follows. The order is the one that
 * the list had when the case was opened, for a case moves or leaves the list once it is answered.
 */
export function useWayOn(id: string): Way {
  const [search] = useSearchParams();
  const from = listIn(search);
  const params = listParamsOf(search);
  const list = useListCases(params);
  const [opened, setOpened] = useState<string[]>();
  if (!opened && list.data) setOpened(list.data.items.map((item) => item.id));
  const now = list.data?.items.map((item) => item.id) ?? [];
  const here = following(id, opened ?? [], now);
  const cursor = here ? undefined : list.data?.next;
  const further = useListCases({ ...params, cursor }, { query: { enabled: cursor !== undefined } });
  const next = here ?? further.data?.items[0]?.id;
  return {
    list: paths.cases(from),
    next: next && paths.case(next, here ? from : { ...from, suite: cursor }),
    loading: list.isPending || (cursor !== undefined && further.isPending),
  };
}

/** What comes after a case and is still there; for a case that is not in the list, its head. */
export function following(id: string, opened: string[], now: string[]): string | undefined {
  const after = opened.slice(opened.indexOf(id) + 1);
  return [...after, ...now.filter((other) => !opened.includes(other))].find(
    (other) => other !== id && now.includes(other),
  );
}
