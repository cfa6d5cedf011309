import { expect, test } from "./fixtures";
import { Rest } from "./rest";

const SITE = "76-DIEPPE";
const INDICATOR = "COMPLAINT_ELECTRONIC_IN_TIME";
const indicators = "/api/indicators/v1";
const complaints = "/api/complaints/v1";
const reporting = "/api/reporting/v1";

type Counts = { numerator?: number; denominator?: number };
type Figure = Counts & { measured: number };
type Rubrics = { indicators: { code: string; periods: { period: string; figure: Figure }[] }[] }[];
type Row = Counts & { indicator: string; formula: string; feed: string; state: string };
type Board = {
  locked: boolean;
  reopenedAt?: string;
  rows: Row[];
  steps: { missing: { indicator: string }[] };
};
type OpenResult = { code_indicateur: string; periode: string; numerateur?: number; denominateur?: number };

const counts = (one: Counts | undefined) => `${one?.numerator ?? "-"}/${one?.denominator ?? "-"}`;

test("a figure is the same in statistics, board, open data, dashboard and report, whatever was locked when", async ({
  request,
}) => {
  test.slow();
  const rest = await Rest.as(request, "demo-loader");
  const month = await quietMonth(rest);
  const boardPath = `${indicators}/month-boards/${SITE}/${month}`;
  const board = async () => {
    const { rows } = await rest.read<Board>(boardPath);
    return counts(rows.find(({ indicator }) => indicator === INDICATOR));
  };
  const shown = async () => ({
    statistics: counts(
      (
        await rest.read<{ electronic: { inTimeRate: Counts } }>(
          `${complaints}/statistics?site=${SITE}&from=${month}&to=${month}`,
        )
      ).electronic.inTimeRate,
    ),
    board: await board(),
    openData: await openData(rest, month),
    dashboard: await dashboard(rest, month),
    report: await report(rest, month),
  });
  const everywhere = (figure: string) => ({
    statistics: figure,
    board: figure,
    openData: figure,
    dashboard: figure,
    report: figure,
  });

  const file = await rest.post<{ id: string }>(`${complaints}/cases`, {
    site: SITE,
    kind: "COMPLAINT",
    channel: "EMAIL",
    scope: "RECEPTION",
    subject: "Un chiffre partout",
    message: "Le guichet était fermé.",
    receivedOn: `${month}-06`,
    confirmOldDate: true,
    person: { name: "Personne Fictive", email: "personne.fictive@example.org" },
  });
  await expect.poll(board).toBe("0/1");
  await fill(rest, boardPath, month);
  await rest.post(`${boardPath}/lock`);
  await expect.poll(shown).toEqual(everywhere("0/1"));

  // Answered while the month is locked: what was published stays, complaints know better.
  await rest.post(`${complaints}/cases/${file.id}/answer`, {
    means: "EMAIL",
    message: "Le guichet rouvre lundi.",
    answeredOn: `${month}-07`,
    reason: "Saisie au retour de l’agent.",
  });
  await expect
    .poll(async () => (await rest.read<{ items: { type: string }[] }>(`${boardPath}/history`)).items[0]?.type)
    .toBe("NOT_TAKEN_LOCKED");
  expect(await shown()).toEqual({ ...everywhere("0/1"), statistics: "1/1" });

  // Unlocked: the board takes it, the public still reads what was published.
  await rest.post(`${boardPath}/unlock`, { reason: "Une réponse était partie à temps" });
  expect(await board()).toBe("1/1");
  expect(await openData(rest, month)).toBe("0/1");
  expect((await rest.read<Board>(boardPath)).reopenedAt).toBeTruthy();

  await rest.post(`${boardPath}/validation`);
  await rest.post(`${boardPath}/lock`);
  await expect.poll(shown).toEqual(everywhere("1/1"));
  expect((await rest.read<Board>(boardPath)).reopenedAt).toBeUndefined();
});

/** A month that is over, in which nobody entered or counted anything: each time the journeys run, they take another. */
async function quietMonth(rest: Rest): Promise<string> {
  for (let year = 2023; year < 2026; year++) {
    for (let number = 1; number <= 12; number++) {
      const month = `${year}-${String(number).padStart(2, "0")}`;
      const { locked, rows } = await rest.read<Board>(`${indicators}/month-boards/${SITE}/${month}`);
      if (!locked && rows.length > 0 && rows.every(({ state }) => state === "EXPECTED")) return month;
    }
  }
  throw new Error("Every month has been used: start from fresh data");
}

async function fill(rest: Rest, boardPath: string, month: string) {
  const { rows, steps } = await rest.read<Board>(boardPath);
  for (const { indicator } of steps.missing) {
    const formula = rows.find((row) => row.indicator === indicator)?.formula ?? "";
    const numbers = ["RATIO", "MEAN"].includes(formula) ? { numerator: 1, denominator: 2 } : { value: 1 };
    const answer = await rest.send(
      "PUT",
      `${indicators}/measurements/${SITE}/${month}/${indicator}`,
      { kind: "ENTERED", ...numbers, confirmUnusual: true },
      { "If-None-Match": "*" },
    );
    expect(answer.status(), await answer.text()).toBe(200);
  }
  await rest.post(`${boardPath}/validation`);
}

async function openData(rest: Rest, month: string): Promise<string> {
  const results = await rest.list<OpenResult>(`${indicators}/public/results?site=${SITE}`);
  const found = results.find((one) => one.code_indicateur === INDICATOR && one.periode === month);
  return counts(found && { numerator: found.numerateur, denominator: found.denominateur });
}

async function dashboard(rest: Rest, month: string): Promise<string> {
  const path = `${reporting}/dashboards/sites/${SITE}?from=${month}&to=${month}`;
  return ofMonth((await rest.read<{ rubrics: Rubrics }>(path)).rubrics, month);
}

async function report(rest: Rest, month: string): Promise<string> {
  const year = month.slice(0, 4);
  const known = await rest.list<{ id: string; code: string }>(
    `${reporting}/annual-reports?prefecture=76&year=${year}`,
  );
  const id =
    known.find(({ code }) => code === SITE)?.id ??
    (
      await rest.post<{ id: string }>(`${reporting}/annual-reports`, {
        scope: "SITE",
        code: SITE,
        year: Number(year),
      })
    ).id;
  const { content } = await rest.post<{ content: { rubrics: Rubrics } }>(
    `${reporting}/annual-reports/${id}/refresh`,
  );
  return ofMonth(content.rubrics, month);
}

function ofMonth(rubrics: Rubrics, month: string): string {
  const found = rubrics
    .flatMap((rubric) => rubric.indicators)
    .find(({ code }) => code === INDICATOR)
    ?.periods.find(({ period }) => period === month)?.figure;
  return counts(found);
}
