import type {
  BoardRow,
  EntryKind,
  MeasurementView,
  MonthBoardView,
  RecordMeasurement,
} from "@/api/indicators/model";
import { formatNumber, numberToText } from "@/shared/format";
import { readNumber } from "./typed-number";

/** What is in the boxes of one line, as typed. */
export type Entry = {
  kind: EntryKind;
  numerator: string;
  denominator: string;
  value: string;
  /** The remark that stays with a value, or the reason why there is none. */
  text: string;
};

export type EntryErrors = Partial<Record<"numerator" | "denominator" | "value" | "text", string>>;
export type Checked = { body: RecordMeasurement } | { errors: EntryErrors } | "empty";

/** Ratios and means are entered as two counts so that they add up between sites; the rest as a value. */
export const takesCounts = (row: BoardRow) => row.formula === "RATIO" || row.formula === "MEAN";

/** The platform's own value, which nobody has replaced. */
export const isComputed = (row: BoardRow) => row.feed === "COMPUTED" && row.source !== "OVERRIDDEN";

/** Whether what is entered says why: there is no value, or it takes the place of a computed one. */
export const wantsReason = (row: BoardRow, entry: Entry) =>
  entry.kind !== "ENTERED" || row.feed === "COMPUTED";

export function entryOf(row: BoardRow): Entry {
  const absent = row.state === "NOT_APPLICABLE" || row.state === "SUSPENDED";
  if (isComputed(row)) return { kind: "ENTERED", numerator: "", denominator: "", value: "", text: "" };
  return {
    kind: absent ? (row.state as EntryKind) : "ENTERED",
    numerator: numberToText(row.numerator),
    denominator: numberToText(row.denominator),
    value: takesCounts(row) ? "" : numberToText(row.value),
    text: (absent || row.feed === "COMPUTED" ? row.reason : row.remark) ?? "",
  };
}

/** Characters that a remark or a reason may have; a longer text is refused, never cut. */
const LONGEST_TEXT = 500;

export function checkEntry(row: BoardRow, entry: Entry): Checked {
  const text = entry.text.trim();
  if (text.length > LONGEST_TEXT) {
    const length = formatNumber(text.length);
    return { errors: { text: `${length} caractères : ${LONGEST_TEXT} au plus. Raccourcissez ce texte.` } };
  }
  if (entry.kind === "COMPUTED") return { body: { kind: entry.kind } };
  if (wantsReason(row, entry) && !text) {
    return { errors: { text: "Indiquez le motif : il sera publié avec le résultat." } };
  }
  if (entry.kind !== "ENTERED") return { body: { kind: entry.kind, reason: text } };
  const checked = takesCounts(row) ? checkCounts(row, entry, text) : checkValue(row, entry, text);
  if (typeof checked === "string" || "errors" in checked) return checked;
  const note = wantsReason(row, entry) ? { reason: text } : { remark: text || undefined };
  return { body: { ...checked.body, ...note } };
}

function checkValue(row: BoardRow, entry: Entry, text: string): Checked {
  if (entry.value.trim() === "") return text ? { errors: { value: "Saisissez la valeur." } } : "empty";
  const read = readBox(row, entry, "value");
  if ("error" in read) return { errors: { value: read.error } };
  if (read.value < 0) return { errors: { value: "La valeur ne peut pas être négative." } };
  return { body: { kind: "ENTERED", value: read.value } };
}

type Box = "numerator" | "denominator" | "value";

const readBox = (row: BoardRow, entry: Entry, box: Box) =>
  readNumber(entry[box], row.takesDecimals && box !== "denominator");

function checkCounts(row: BoardRow, entry: Entry, text: string): Checked {
  if (!entry.numerator.trim() && !entry.denominator.trim()) {
    return text ? { errors: { numerator: "Saisissez les deux nombres." } } : "empty";
  }
  const [numerator, denominator] = [readBox(row, entry, "numerator"), readBox(row, entry, "denominator")];
  if ("error" in numerator || "error" in denominator) {
    return {
      errors: {
        ...("error" in numerator && { numerator: orMissing(entry.numerator, numerator.error) }),
        ...("error" in denominator && { denominator: orMissing(entry.denominator, denominator.error) }),
      },
    };
  }
  const counts = { numerator: numerator.value, denominator: denominator.value };
  const errors = boundsErrors(row, counts.numerator, counts.denominator);
  return errors ? { errors } : { body: { kind: "ENTERED", ...counts } };
}

/** What is already wrong while one types; what is only missing is not. */
export function notNumbers(row: BoardRow, entry: Entry): EntryErrors {
  if (entry.kind !== "ENTERED") return {};
  const wrong = (["numerator", "denominator", "value"] as const).flatMap((box) => {
    const read = readBox(row, entry, box);
    return entry[box].trim() && "error" in read ? [[box, read.error]] : [];
  });
  return Object.fromEntries(wrong);
}

const orMissing = (text: string, error: string) => (text.trim() ? error : "Il manque ce nombre.");

function boundsErrors(row: BoardRow, numerator: number, denominator: number): EntryErrors | undefined {
  if (denominator <= 0) {
    return { denominator: "Ce nombre doit être supérieur à zéro ; sinon, choisissez « Sans objet »." };
  }
  if (row.formula === "RATIO" && numerator > denominator) {
    return {
      numerator: `Le numérateur (${formatNumber(numerator)}) dépasse le dénominateur (${formatNumber(denominator)}).`,
    };
  }
  return undefined;
}

/** The result as it will be stored, shown while one types; the service's own figure replaces it. */
export function previewOf(row: BoardRow, entry: Entry): number | undefined {
  if (entry.kind !== "ENTERED") return undefined;
  const number = (box: Box) => {
    const read = readBox(row, entry, box);
    return "value" in read ? read.value : undefined;
  };
  if (!takesCounts(row)) return number("value");
  const [numerator, denominator] = [number("numerator"), number("denominator")];
  if (numerator === undefined || !denominator) return undefined;
  if (row.formula === "MEAN") return numerator / denominator;
  return (numerator / denominator) * (row.unit === "PER_MILLE" ? 1000 : 100);
}

/** The board with a line as the service has just kept it, before it is read again whole. */
export function withMeasurement(board: MonthBoardView, saved: MeasurementView): MonthBoardView {
  const { state, numerator, denominator, value, remark, reason, assessment, version } = saved;
  const kept = { state, numerator, denominator, value, remark, reason, assessment, version };
  const rows = board.rows.map((row) => (row.indicator === saved.indicator ? { ...row, ...kept } : row));
  return { ...board, rows };
}

/** What was typed, in one line: shown when it can no longer be saved. */
export function typedText(row: BoardRow, entry: Entry): string {
  const figures = takesCounts(row) ? `${entry.numerator || "…"} / ${entry.denominator || "…"}` : entry.value;
  const absences: Partial<Record<EntryKind, string>> = {
    NOT_APPLICABLE: "Sans objet",
    SUSPENDED: "Suspendu",
  };
  const first = absences[entry.kind] ?? figures;
  return [first, entry.text].filter(Boolean).join(" – ");
}

/** Rows under their rubric, in the order the service gives. */
export function byRubric(rows: BoardRow[]): { rubric: string; rows: BoardRow[] }[] {
  const groups: { rubric: string; rows: BoardRow[] }[] = [];
  for (const row of rows) {
    const group = groups.find((candidate) => candidate.rubric === row.rubric);
    if (group) group.rows.push(row);
    else groups.push({ rubric: row.rubric, rows: [row] });
  }
  return groups;
}
