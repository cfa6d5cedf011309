import type { ListCasesParams } from "@/api/complaints/model";

/** The names are those of the service's own query, so that the address reads the same everywhere. */
const filterNames = [
  "q",
  "site",
  "open",
  "state",
  "kind",
  "channel",
  "scope",
  "late",
  "answer",
  "dueBy",
  "assignee",
  "theme",
  "receivedFrom",
  "receivedTo",
  "handedOverBy",
  "countedBy",
] as const;
export type Filters = Partial<Record<(typeof filterNames)[number], string | undefined>>;

export function filtersIn(search: URLSearchParams): Filters {
  return Object.fromEntries(filterNames.map((name) => [name, search.get(name) || undefined]));
}

/** What the list asks the service for: its filters, and where one is in it. */
export function listParamsOf(search: URLSearchParams): ListCasesParams {
  const filters = filtersIn(search);
  return {
    ...filters,
    open: filters.open ? filters.open === "true" : undefined,
    late: filters.late ? filters.late === "true" : undefined,
    cursor: search.get("suite") || undefined,
    limit: 50,
  } as ListCasesParams;
}

/** The part of an address that tells a list, as a case carries it along to come back. */
export function listIn(search: URLSearchParams): Filters & { suite?: string } {
  return { ...filtersIn(search), suite: search.get("suite") || undefined };
}
