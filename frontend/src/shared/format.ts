import { getLocale } from "@/paraglide/runtime";

const language = () => (getLocale() === "en" ? "en-GB" : "fr-FR");
const frenchUnits: Record<string, (n: number) => string> = {
  PERCENT: () => " %",
  PER_MILLE: () => " ‰",
  WORKING_DAYS: (n) => (Math.abs(n) >= 2 ? " jours ouvrés" : " jour ouvré"),
  DAYS: (n) => (Math.abs(n) >= 2 ? " jours" : " jour"),
  HOURS: (n) => (Math.abs(n) >= 2 ? " heures" : " heure"),
  COUNT: () => "",
  COUNT_PER_YEAR: () => " par an",
};
const plural = (n: number, one: string) => ` ${one}${n === 1 ? "" : "s"}`;
const englishUnits: typeof frenchUnits = {
  PERCENT: () => "%",
  PER_MILLE: () => "‰",
  WORKING_DAYS: (n) => plural(n, "working day"),
  DAYS: (n) => plural(n, "day"),
  HOURS: (n) => plural(n, "hour"),
  COUNT: () => "",
  COUNT_PER_YEAR: () => " a year",
};

/** A day without a time must not slide to the eve in western time zones: it is read as local noon. */
function dayOf(iso: string): Date {
  return iso.length === 10 ? new Date(`${iso}T12:00:00`) : new Date(iso);
}

/** French writes the first of a month « 1er », which the platform's formatter does not. */
export const formatDay = (iso: string) => {
  const day = dayOf(iso).toLocaleDateString(language(), { day: "numeric", month: "long", year: "numeric" });
  return language() === "fr-FR" ? day.replace(/^1 /, "1er ") : day;
};

export const formatShortDay = (iso: string) =>
  dayOf(iso).toLocaleDateString(language(), { day: "2-digit", month: "2-digit", year: "numeric" });

/** 182044 → "182 ko"; 1234567 → "1,2 Mo". */
export const formatSize = (bytes: number) =>
  (bytes < 1_000_000 ? Math.max(1, Math.round(bytes / 1000)) : bytes / 1_000_000).toLocaleString(language(), {
    style: "unit",
    unit: bytes < 1_000_000 ? "kilobyte" : "megabyte",
    maximumFractionDigits: 1,
  });

export const formatInstant = (iso: string) =>
  new Date(iso).toLocaleString(language(), { dateStyle: "long", timeStyle: "short" });

/** "2022-03" → "mars 2022"; "2021-Q4" → "4e trimestre 2021"; "2022-S1" → "1er semestre 2022". */
export function formatPeriod(period: string): string {
  const [year = "", part] = period.split("-");
  if (!part) return year;
  if (language() === "en-GB" && /^[QS]/.test(part)) {
    const rank = ["1st", "2nd", "3rd", "4th"][Number(part.slice(1)) - 1] ?? part.slice(1);
    return `${rank} ${part.startsWith("Q") ? "quarter" : "semester"} ${year}`;
  }
  const rank = part.slice(1) === "1" ? "1er" : `${part.slice(1)}e`;
  if (part.startsWith("Q")) return `${rank} trimestre ${year}`;
  if (part.startsWith("S")) return `${rank} semestre ${year}`;
  return dayOf(`${period}-01`).toLocaleDateString(language(), { month: "long", year: "numeric" });
}

/** "03" → "mars". */
export const formatMonthName = (number: string) =>
  dayOf(`2022-${number}-01`).toLocaleDateString(language(), { month: "long" });

/** "de mars 2022", "d’avril 2022", "du 4e trimestre 2021". */
export function ofPeriod(period: string): string {
  const text = formatPeriod(period);
  if (/^\d+er? /.test(text)) return `du ${text}`;
  return /^[aeiouyéèêâîôû]/i.test(text) ? `d’${text}` : `de ${text}`;
}

export function formatShortMonth(period: string): string {
  const [year = "", part = ""] = period.split("-");
  if (!/^\d\d$/.test(part)) return part ? `${part.replace("Q", "T")} ${year}` : year;
  return dayOf(`${period}-01`).toLocaleDateString(language(), { month: "short", year: "2-digit" });
}

export function formatNumber(value: number, digits = 2): string {
  return value.toLocaleString(language(), { maximumFractionDigits: digits });
}

export function formatValue(value: number, unit: string, digits = 2): string {
  return `${formatNumber(value, digits)}${(language() === "en-GB" ? englishUnits : frenchUnits)[unit]?.(value) ?? ""}`;
}

const frenchComparators: Record<string, string> = {
  GT: "plus de",
  GE: "au moins",
  LT: "moins de",
  LE: "au plus",
  EQ: "égal à",
};
const englishComparators: typeof frenchComparators = {
  GT: "more than",
  GE: "at least",
  LT: "less than",
  LE: "at most",
  EQ: "exactly",
};

export function formatTarget(target: { comparator: string; value: number }, unit: string): string {
  const comparators = language() === "en-GB" ? englishComparators : frenchComparators;
  return `${comparators[target.comparator] ?? ""} ${formatValue(target.value, unit)}`.trim();
}

/** Accepts what people type: "1,95", "1 234", " 42 ". Anything else is not a number. */
export function parseNumber(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

export const numberToText = (value: number | undefined | null) =>
  value === undefined || value === null ? "" : String(value).replace(".", ",");
