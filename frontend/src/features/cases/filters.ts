/** The names are those of the service's own query, so that the address reads the same everywhere. */
export const filterNames = ["site", "state", "kind", "channel", "scope", "late"] as const;
export type Filters = Partial<Record<(typeof filterNames)[number], string | undefined>>;
