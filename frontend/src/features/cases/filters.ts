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
] as const;
export type Filters = Partial<Record<(typeof filterNames)[number], string | undefined>>;

/** The channels that share a deadline and a figure of the label, as the service reads a list of them. */
export const onlineChannels = "EMAIL,WEB_FORM,QR_CODE,SOCIAL_NETWORK";
export const otherChannels = "URN,LETTER,TELEPHONE,COUNTER";
/** What the label's figures are about: neither thanks nor requests for information. */
export const labelKinds = "COMPLAINT,SUGGESTION";

export function filtersIn(search: URLSearchParams): Filters {
  return Object.fromEntries(filterNames.map((name) => [name, search.get(name) || undefined]));
}
