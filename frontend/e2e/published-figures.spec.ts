import { demoData, loadDemo } from "./demo";
import { expect, test } from "./fixtures";
import { Rest } from "./rest";

/** Every figure that two prefectures published, read from the running platform as another system would. */
type Published = { site: string; indicator: string; period: string; value: number; decimals: number };
type Measured = { state: string; value?: number };
type Figure = { value?: number; display?: string; measured: number };
type Indicator = { code: string; total: Figure; periods: { period: string; figure: Figure }[] };
type Dashboard = { rubrics: { indicators: Indicator[] }[] };
type Counted = { code: string; count: number; base: number; rate?: number; share?: number };
type Question = Counted & { choices: Counted[] };
type Survey = { responses: number; themes: (Counted & { underThreshold: boolean })[]; questions: Question[] };
type Statistics = {
  received: number;
  byKind: Counted[];
  byChannel: Counted[];
  byScope: Counted[];
  byKindAndScope: object[];
};

const expected = demoData<{
  measurements: (Published & { display: string })[];
  notApplicable: Published[];
  suspended: { site: string; indicators: string[]; from: string; to: string }[];
  consolidations: Published[];
  surveys: {
    campaign: string;
    responses: number;
    rates: { theme?: string; question?: string; value: number; decimals: number; base: number }[];
    shares: {
      question: string;
      choice: string;
      value: number;
      decimals: number;
      count: number;
      base: number;
    }[];
    underThreshold: string[];
  }[];
  cases: {
    site: string;
    from: string;
    to: string;
    total: number;
    byKind?: object;
    byChannel?: object;
    byKindAndScope?: object[];
    reconstructed?: { byKind: object; byScope: object };
  }[];
}>("expected-figures");

// What the demonstration leaves for someone to enter is entered here, unless a journey already did.
test.beforeAll(async ({ baseURL }) => {
  await loadDemo(baseURL, "--complete");
});

test("each month and quarter shows the published value", async ({ request }) => {
  const rest = await Rest.as(request, "demo-loader");
  const shown = await Promise.all(
    expected.measurements.map(async (figure) => {
      const { value } = await rest.read<Measured>(measurementPath(figure));
      return `${nameOf(figure)} = ${value === undefined ? "rien" : rounded(value, figure.decimals)}`;
    }),
  );
  expect(shown).toEqual(expected.measurements.map((figure) => `${nameOf(figure)} = ${figure.value}`));
});

test("the dashboards write the published values as they were published", async ({ request }) => {
  const rest = await Rest.as(request, "demo-loader");
  const monthly = expected.measurements.filter(({ period }) => /^\d{4}-\d\d$/.test(period));
  const written = async () => {
    const dashboard = await rest.read<Dashboard>(dashboardPath("76-ROUEN", "2022-02", "2022-03"));
    return monthly.map((figure) => {
      const months = indicatorOf(dashboard, figure.indicator)?.periods;
      return `${nameOf(figure)} : ${plain(months?.find((row) => row.period === figure.period)?.figure.display)}`;
    });
  };
  // By events: what was just entered is a moment away.
  await expect.poll(written).toEqual(monthly.map((figure) => `${nameOf(figure)} : ${plain(figure.display)}`));
});

test("what was not applicable or suspended is neither zero nor missing", async ({ request }) => {
  const rest = await Rest.as(request, "demo-loader");
  const stateOf = async (figure: Omit<Published, "value" | "decimals">) => {
    const { state, value } = await rest.read<Measured>(measurementPath(figure));
    return `${nameOf(figure)} ${state} ${value ?? "sans valeur"}`;
  };
  const suspended = expected.suspended.flatMap(({ site, indicators, from, to }) =>
    indicators.flatMap((indicator) => monthsBetween(from, to).map((period) => ({ site, indicator, period }))),
  );
  expect(suspended).toHaveLength(32);
  const wanted = [
    ...expected.notApplicable.map((figure) => `${nameOf(figure)} NOT_APPLICABLE sans valeur`),
    ...suspended.map((figure) => `${nameOf(figure)} SUSPENDED sans valeur`),
  ];
  expect(await Promise.all([...expected.notApplicable, ...suspended].map(stateOf))).toEqual(wanted);
});

test("years and semesters come out of added counts", async ({ request }) => {
  const rest = await Rest.as(request, "demo-loader");
  const shown = await Promise.all(
    expected.consolidations.map(async (figure) => {
      const [year, half] = figure.period.split("-");
      const last = half === "S1" ? `${year}-06` : `${year}-12`;
      const dashboard = await rest.read<Dashboard>(dashboardPath(figure.site, `${year}-01`, last));
      const total = indicatorOf(dashboard, figure.indicator)?.total;
      // Attendance is counted by month and was published as the mean of its months.
      const value = (total?.value ?? Number.NaN) / (figure.indicator === "PAN_ATTENDANCE" ? 6 : 1);
      return `${nameOf(figure)} = ${rounded(value, figure.decimals)}`;
    }),
  );
  expect(shown).toEqual(expected.consolidations.map((figure) => `${nameOf(figure)} = ${figure.value}`));
});

test("the survey gives every published rate, with its base", async ({ request }) => {
  const rest = await Rest.as(request, "resultats");
  for (const survey of expected.surveys) {
    const results = await rest.read<Survey>(`/api/surveys/v1/campaigns/${survey.campaign}/results`);
    expect(results.responses).toBe(survey.responses);
    const found = (code: string) =>
      [...results.themes, ...results.questions].find((one) => one.code === code);
    expect(
      survey.rates.map(({ theme, question, decimals }) => {
        const it = found(theme ?? question ?? "");
        return `${it?.code} ${rounded(it?.rate, decimals)} % sur ${it?.base}`;
      }),
    ).toEqual(survey.rates.map((rate) => `${rate.theme ?? rate.question} ${rate.value} % sur ${rate.base}`));
    expect(
      survey.shares.map(({ question, choice, decimals }) => {
        const it = results.questions.find(({ code }) => code === question);
        const chosen = it?.choices.find(({ code }) => code === choice);
        return `${question} ${choice} ${rounded(chosen?.share, decimals)} % : ${chosen?.count} sur ${it?.base}`;
      }),
    ).toEqual(
      survey.shares.map(
        (share) => `${share.question} ${share.choice} ${share.value} % : ${share.count} sur ${share.base}`,
      ),
    );
    const under = results.themes.filter(({ underThreshold }) => underThreshold);
    expect(under.map(({ code }) => code).sort()).toEqual([...survey.underThreshold].sort());
  }
});

test("the messages give the published counts", async ({ request }) => {
  const rest = await Rest.as(request, "resultats");
  for (const wanted of expected.cases) {
    const { site, from, to } = wanted;
    const found = await rest.read<Statistics>(
      `/api/complaints/v1/statistics?site=${site}&from=${from}&to=${to}`,
    );
    const { byKind = wanted.byKind, byScope } = wanted.reconstructed ?? {};
    expect(found.received).toBe(wanted.total);
    expect(countsOf(found.byKind)).toEqual(byKind);
    if (byScope) expect(countsOf(found.byScope)).toEqual(byScope);
    if (wanted.byChannel) expect(countsOf(found.byChannel)).toEqual(wanted.byChannel);
    for (const row of wanted.byKindAndScope ?? []) expect(found.byKindAndScope).toContainEqual(row);
  }
});

test("loading the demonstration a second time changes nothing", async ({ request, baseURL }) => {
  const rest = await Rest.as(request, "demo-loader");
  const before = await everything(rest);
  const said = await loadDemo(baseURL, "--complete");
  expect(said.match(/\d+(?= (envoyées|enregistrés|réponses envoyées|actions inscrites))/g)).toEqual([
    "0",
    "0",
    "0",
    "0",
    "0",
  ]);
  expect(await everything(rest)).toEqual(before);
});

/** Ids and versions of all that the demonstration data fills. */
async function everything(rest: Rest) {
  const paths = [
    "/api/indicators/v1/prefectures",
    "/api/indicators/v1/sites",
    "/api/indicators/v1/indicators",
    "/api/indicators/v1/frameworks",
    "/api/complaints/v1/reply-templates",
    "/api/complaints/v1/cases?site=76-ROUEN",
    "/api/complaints/v1/cases?site=13-AIX-EN-PROVENCE",
    "/api/surveys/v1/questionnaires",
    "/api/surveys/v1/campaigns",
    "/api/reporting/v1/actions?prefecture=76",
  ];
  const lists = await Promise.all(paths.map((path) => rest.list(path)));
  const boards = await Promise.all(
    ["76-ROUEN/2022-02", "76-ROUEN/2022-03", "13-MARSEILLE/2020-05"].map((board) =>
      rest.read(`/api/indicators/v1/month-boards/${board}`),
    ),
  );
  return [...lists, ...boards];
}

type Cell = Pick<Published, "site" | "indicator" | "period">;

const nameOf = ({ site, indicator, period }: Cell) => `${site} ${indicator} ${period}`;
const measurementPath = ({ site, indicator, period }: Cell) =>
  `/api/indicators/v1/measurements/${site}/${period}/${indicator}`;
const dashboardPath = (site: string, from: string, to: string) =>
  `/api/reporting/v1/dashboards/sites/${site}?from=${from}&to=${to}`;

function indicatorOf({ rubrics }: Dashboard, code: string) {
  return rubrics.flatMap(({ indicators }) => indicators).find((indicator) => indicator.code === code);
}

function countsOf(counts: Counted[]) {
  return Object.fromEntries(counts.map(({ code, count }) => [code, count]));
}

/** As figures are published: half goes up. */
function rounded(value: number | undefined, decimals: number) {
  return value === undefined
    ? "rien"
    : Math.round((value + Number.EPSILON) * 10 ** decimals) / 10 ** decimals;
}

/** Published tables write 77 % and 77,00 % alike, and units in several ways. */
function plain(display = "rien") {
  const [, number = display, unit = ""] = display.match(/^([\d,]+)\s*(\S*)/) ?? [];
  return `${Number(number.replace(",", "."))} ${unit.charAt(0)}`.trim();
}

function monthsBetween(from: string, to: string): string[] {
  const months = [];
  for (let month = new Date(`${from}-01T00:00Z`); ; month.setUTCMonth(month.getUTCMonth() + 1)) {
    const text = month.toISOString().slice(0, 7);
    months.push(text);
    if (text >= to) return months;
  }
}
