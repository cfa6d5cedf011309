import type {
  BoardRow,
  CompletenessRow,
  MeasurementView,
  MonthBoardView,
  MonthEventView,
  MonthSteps,
  RecordMeasurement,
} from "@/api/indicators/model";
import { formatPeriod } from "@/shared/format";
import { publicSites } from "./data/complaints";
import { board } from "./data/indicators";
import { monthHistory } from "./data/reference";
import { Refusal } from "./operation";

/** The month of a site: its lines are entered, validated, then locked. */
export type SiteMonth = { board: MonthBoardView; history: MonthEventView[] };

export function siteMonth(site: string, period: string): SiteMonth {
  const siteName = publicSites.items.find(({ code }) => code === site)?.name ?? site;
  const own: MonthBoardView = {
    ...structuredClone(board),
    site,
    siteName,
    period,
    get steps() {
      return stepsOf(own);
    },
  };
  return { board: own, history: [...monthHistory] };
}

function stepsOf({ locked, rows }: MonthBoardView): MonthSteps {
  const missing = rows.filter(isMissing).map(({ indicator, label }) => ({ indicator, label }));
  const toValidate = rows.filter(({ state }) => state === "ENTERED").length;
  const closed = locked ? "Ce mois est déjà verrouillé." : undefined;
  const whyNotValidate = closed ?? (toValidate > 0 ? undefined : "Aucune saisie n’attend d’être validée.");
  const whyNotLock =
    closed ??
    (missing.length > 0
      ? `Il manque : ${missing.map(({ label }) => label).join(", ")}.`
      : toValidate > 0
        ? "Des saisies ne sont pas validées : validez-les d’abord."
        : undefined);
  return {
    canValidate: !whyNotValidate,
    whyNotValidate,
    canLock: !whyNotLock,
    whyNotLock,
    canUnlock: locked,
    whyNotUnlock: locked ? undefined : "Ce mois n’est pas verrouillé.",
    missing,
    toValidate,
  };
}

const isMissing = ({ state, feed }: BoardRow) => state === "EXPECTED" && feed !== "COMPUTED";
/** What is computed and not there yet is expected from nobody. */
export function completenessOf({
  board: { site, siteName, period, locked, rows },
}: SiteMonth): CompletenessRow {
  const expected = rows.filter((row) => row.state !== "EXPECTED" || isMissing(row));
  const missing = rows.filter(isMissing).map(({ indicator }) => indicator);
  const entered = expected.length - missing.length;
  const toValidate = rows.filter(({ state }) => state === "ENTERED").length;
  return {
    ...{ site, siteName, period, locked, missing, entered },
    expected: expected.length,
    validated: entered - toValidate,
  };
}

const refuse = (slug: string, title: string, detail: string) => new Refusal(409, slug, title, detail);

/** Keeps one line, unless somebody else has kept it since. */
export function record(
  { board: { site, period, locked, rows }, history }: SiteMonth,
  indicator: string,
  given: RecordMeasurement,
  { basis, by }: { basis: number | undefined; by: string },
): MeasurementView {
  const row = rows.find((candidate) => candidate.indicator === indicator);
  if (!row || locked) throw refuse("period-locked", "Période verrouillée", "Ce mois est verrouillé.");
  if (basis !== row.version) {
    throw new Refusal(
      412,
      "stale-version",
      "Modifié entre-temps",
      "Une autre personne a modifié cette valeur.",
    );
  }
  Object.assign(row, given.kind === "COMPUTED" ? restored(row) : entered(row, given));
  row.version = (row.version ?? 0) + 1;
  history.unshift({
    at: new Date().toISOString(),
    by,
    indicator,
    label: row.label,
    what: `Saisie : ${row.value ?? row.reason ?? ""}`,
    type: given.kind === "COMPUTED" ? "RESTORED" : "ENTERED",
  });
  return { ...row, site, period, source: row.source ?? "ENTERED", version: row.version };
}

function restored(row: BoardRow): Partial<BoardRow> {
  return { source: "COMPUTED", value: row.computedValue, state: "ENTERED", reason: undefined };
}

function entered(row: BoardRow, { kind, numerator, denominator, ...given }: RecordMeasurement) {
  const state = kind === "COMPUTED" ? row.state : kind;
  const ratio = numerator === undefined || !denominator ? undefined : numerator / denominator;
  const value = ratio === undefined ? given.value : row.formula === "RATIO" ? ratio * 100 : ratio;
  const source = row.feed === "COMPUTED" ? "OVERRIDDEN" : "ENTERED";
  return { ...given, numerator, denominator, value, state, source, assessment: assess(row, value) } as const;
}

function assess({ target }: BoardRow, value: number | undefined): BoardRow["assessment"] {
  if (value === undefined) return "MISSING";
  if (!target) return "NO_TARGET";
  const met = target.comparator.startsWith("G") ? value >= target.value : value <= target.value;
  return met ? "ON_TARGET" : "OFF_TARGET";
}

export function validate({ board, history }: SiteMonth, by: string): MonthBoardView {
  for (const row of board.rows) if (row.state === "ENTERED") row.state = "VALIDATED";
  return noted(board, history, { by, what: "Saisies validées.", type: "VALIDATED" });
}

export function lock({ board, history }: SiteMonth, by: string): MonthBoardView {
  const { whyNotLock } = board.steps;
  if (whyNotLock) throw refuse("month-incomplete", "Période incomplète", whyNotLock);
  const whyNotEditable = `${formatPeriod(board.period)} est verrouillé.`;
  for (const row of board.rows) {
    if (row.state === "VALIDATED") row.state = "LOCKED";
    Object.assign(row, { editable: false, whyNotEditable });
  }
  Object.assign(board, { locked: true, editable: false, whyNotEditable, reopenedAt: undefined });
  return noted(board, history, { by, what: "Période verrouillée.", type: "LOCKED" });
}

export function unlock({ board, history }: SiteMonth, by: string, reason: string): MonthBoardView {
  const { whyNotUnlock } = board.steps;
  if (whyNotUnlock) throw refuse("period-open", "Période ouverte", whyNotUnlock);
  for (const row of board.rows) {
    if (row.state === "LOCKED") row.state = "VALIDATED";
    Object.assign(row, { editable: row.feed !== "COMPUTED", whyNotEditable: undefined });
  }
  Object.assign(board, {
    locked: false,
    editable: true,
    whyNotEditable: undefined,
    reopenedAt: new Date().toISOString(),
  });
  return noted(board, history, { by, what: `Période déverrouillée. Motif : ${reason}`, type: "UNLOCKED" });
}

function noted(board: MonthBoardView, history: MonthEventView[], event: Omit<MonthEventView, "at">) {
  history.unshift({ at: new Date().toISOString(), ...event });
  return board;
}
