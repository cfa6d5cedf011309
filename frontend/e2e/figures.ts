import type { APIRequestContext } from "@playwright/test";
import { Rest } from "./rest";

type Counts = { numerator: number; denominator: number };

/** What a figure of a month's board is made of; nothing over nothing while nothing was counted that month. */
export async function countsOnBoard(
  request: APIRequestContext,
  { site, month, indicator }: { site: string; month: string; indicator: string },
): Promise<Counts> {
  type Row = Partial<Counts> & { indicator: string };
  const rest = await Rest.as(request, "demo-loader");
  const { rows } = await rest.read<{ rows: Row[] }>(`/api/indicators/v1/month-boards/${site}/${month}`);
  const row = rows.find((candidate) => candidate.indicator === indicator);
  return { numerator: row?.numerator ?? 0, denominator: row?.denominator ?? 0 };
}

/** How many messages of a month reporting has heard of: by events, and by nothing else. */
export async function heardByReporting(request: APIRequestContext, site: string, month: string) {
  const rest = await Rest.as(request, "demo-loader");
  const { complaints } = await rest.read<{ complaints: { total: number } }>(
    `/api/reporting/v1/dashboards/sites/${site}?from=${month}&to=${month}`,
  );
  return complaints.total;
}
