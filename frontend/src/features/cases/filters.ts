/** The names are those of the service's own query, so that the address reads the same everywhere. */
const filterNames = [
  "q",
  "site",
  "state",
  "kind",
  "channel",
  "scope",
  "late",
  "dueBy",
  "assignee",
  "theme",
  "receivedFrom",
  "receivedTo",
  "handedOverBy",
] as const;
export type Filters = Partial<Record<(typeof filterNames)[number], string | undefined>>;

/** The cases that wait, whatever their state says of how. */
export const openStates = "RECEIVED,ACKNOWLEDGED,TRANSFERRED,ON_HOLD,REOPENED";

export function filtersIn(search: URLSearchParams): Filters {
  return Object.fromEntries(filterNames.map((name) => [name, search.get(name) || undefined]));
}
