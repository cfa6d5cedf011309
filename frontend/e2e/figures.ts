import type { APIRequestContext } from "@playwright/test";
import { Rest } from "./rest";

/** Figures as another system reads them, with the local stack's own service account. */
async function readJson<T>(request: APIRequestContext, path: string): Promise<T> {
  return (await Rest.as(request, "demo-loader")).read<T>(path);
}

type Counts = { numerator: number; denominator: number };

/** What a figure of a month's board is made of; nothing over nothing while nothing was counted that month. */
export async function countsOnBoard(
  request: APIRequestContext,
  { site, month, indicator }: { site: string; month: string; indicator: string },
): Promise<Counts> {
  type Row = Partial<Counts> & { indicator: string };
  const path = `/api/indicators/v1/month-boards/${site}/${month}`;
  const { rows } = await readJson<{ rows: Row[] }>(request, path);
  const row = rows.find((candidate) => candidate.indicator === indicator);
  return { numerator: row?.numerator ?? 0, denominator: row?.denominator ?? 0 };
}

/** How many messages of a month reporting has heard of: by events, and by nothing else. */
export async function heardByReporting(request: APIRequestContext, site: string, month: string) {
  const path = `/api/reporting/v1/dashboards/sites/${site}?from=${month}&to=${month}`;
  const { complaints } = await readJson<{ complaints: { total: number } }>(request, path);
  return complaints.total;
}
