import type { APIRequestContext } from "@playwright/test";
import { expect } from "./fixtures";

/** Figures as another system reads them, with the local stack's own service account. */
async function readJson<T>(request: APIRequestContext, path: string): Promise<T> {
  const token = await request.post("/auth/realms/qualite/protocol/openid-connect/token", {
    form: {
      grant_type: "client_credentials",
      client_id: "demo-loader",
      client_secret: process.env.QUALITE_DEMO_SECRET ?? "demo-loader-local-uniquement",
    },
  });
  const { access_token } = (await token.json()) as { access_token: string };
  const answer = await request.get(path, { headers: { Authorization: `Bearer ${access_token}` } });
  expect(answer.ok(), `${path} a répondu ${answer.status()}`).toBe(true);
  return (await answer.json()) as T;
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
