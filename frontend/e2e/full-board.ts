import type { APIRequestContext } from "@playwright/test";
import { pathOf, untouchedMonth } from "./board";
import { demoData } from "./demo";
import { expect } from "./fixtures";
import { Rest } from "./rest";

type Formula = "RATIO" | "MEAN" | "MEDIAN" | "COUNT" | "VALUE";
type Indicator = { code: string; frequency: string; formula: Formula; feed: string };
type Perimeter = { framework: string; modules: string[]; from: string; to?: string };
type Prefecture = {
  name: string;
  holidayZone: string;
  timeZone: string;
  perimeters: Perimeter[];
  version: number;
};

export const LINES = 25;
const FRAMEWORK = "BOARD_OF_25";
const API = "/api/indicators/v1";

/** Beside those of the demonstration: enough for a board of 25 lines that a person enters. */
const others: [string, string, Formula][] = [
  ["BOARD_COUNTER_WAIT", "Usagers reçus en moins de 20 minutes au guichet", "RATIO"],
  ["BOARD_APPOINTMENTS_KEPT", "Rendez-vous honorés à l’heure", "RATIO"],
  ["BOARD_LETTERS_IN_TIME", "Courriers ayant reçu une réponse en 10 jours", "RATIO"],
  ["BOARD_RESIDENCE_IN_TIME", "Titres de séjour remis dans le délai annoncé", "RATIO"],
  ["BOARD_FOREIGN_CALLS", "Appels du service des étrangers décrochés", "RATIO"],
  ["BOARD_CHECKED_ACTS", "Actes des collectivités contrôlés dans le mois", "RATIO"],
  ["BOARD_ASSOCIATION_DELAY", "Délai moyen de récépissé d’une association", "MEAN"],
  ["BOARD_COUNTER_DELAY", "Attente moyenne au guichet", "MEAN"],
  ["BOARD_VISITORS", "Usagers accueillis au guichet", "COUNT"],
  ["BOARD_FACE_TO_FACE", "Rendez-vous donnés", "COUNT"],
  ["BOARD_RESIDENCE_MEDIAN", "Délai médian de remise d’un titre de séjour", "MEDIAN"],
];

/**
 * Makes Rouen follow a framework of 25 indicators over two months that nobody has begun, and says which; what it
 * follows otherwise is put back by {@link leaveBoard}.
 */
export async function prepareBoard(request: APIRequestContext): Promise<[string, string]> {
  const rest = await Rest.as(request, "demo-loader");
  for (const [code, label, formula] of others)
    await createIfAbsent(rest, `indicators/${code}`, made(label, formula));
  const { indicators } = demoData<{ indicators: Indicator[] }>("indicators");
  const entered = indicators.filter(({ frequency, feed }) => frequency === "MONTH" && feed !== "COMPUTED");
  const codes = [...entered.map(({ code }) => code), ...others.map(([code]) => code)];
  expect(codes).toHaveLength(LINES);
  await createIfAbsent(rest, `frameworks/${FRAMEWORK}`, {
    title: "Tableau de 25 indicateurs",
    validFrom: "2010-01-01",
    rubrics: [],
    modules: [
      {
        code: "M1",
        title: "Tous",
        mandatory: true,
        engagements: [{ code: "E1", title: "Mesurer", indicators: codes }],
      },
    ],
  });
  const first = await untouchedMonth(request, "2010-01");
  const second = await untouchedMonth(request, nextMonth(first));
  await follow(rest, [first, second].map(asPerimeter));
  return [first, second];
}

export async function leaveBoard(request: APIRequestContext) {
  await follow(await Rest.as(request, "demo-loader"), []);
}

export type Line = { indicator: string; label: string; formula: Formula; rubric: string; state: string };

/** The lines in the order of the board. */
export async function linesOf(request: APIRequestContext, month: string): Promise<Line[]> {
  const { rows } = await (await Rest.as(request, "demo-loader")).read<{ rows: Line[] }>(pathOf(month));
  const rubrics = [...new Set(rows.map(({ rubric }) => rubric))];
  return rubrics.flatMap((rubric) => rows.filter((row) => row.rubric === rubric));
}

export const takesCounts = ({ formula }: Line) => formula === "RATIO" || formula === "MEAN";

async function follow(rest: Rest, perimeters: Perimeter[]) {
  const path = `${API}/prefectures/76`;
  const { name, holidayZone, timeZone, version, ...known } = await rest.read<Prefecture>(path);
  const kept = known.perimeters.filter(({ framework }) => framework !== FRAMEWORK);
  const answer = await rest.send(
    "PUT",
    path,
    { name, holidayZone, timeZone, perimeters: [...kept, ...perimeters] },
    { "If-Match": `"${version}"` },
  );
  expect(answer.status(), await answer.text()).toBe(200);
}

function asPerimeter(month: string): Perimeter {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { framework: FRAMEWORK, modules: [], from: `${month}-01`, to: lastDay };
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

async function createIfAbsent(rest: Rest, path: string, body: unknown) {
  const answer = await rest.send("PUT", `${API}/${path}`, body, { "If-None-Match": "*" });
  expect([200, 412], await answer.text()).toContain(answer.status());
}

function made(label: string, formula: Formula) {
  return {
    label,
    unit: formula === "RATIO" ? "PERCENT" : formula === "COUNT" ? "COUNT" : "DAYS",
    frequency: "MONTH",
    sense: formula === "RATIO" || formula === "COUNT" ? "HIGHER_IS_BETTER" : "LOWER_IS_BETTER",
    formula,
    precision: 2,
    rubric: "Accueil physique",
    feed: "ENTERED",
    targets: [],
  };
}
