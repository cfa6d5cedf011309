import type {
  ChannelGroup,
  DemandKind,
  Feed,
  Formula,
  Frequency,
  Sense,
  SiteType,
  TargetComparator,
  Unit,
} from "@/api/indicators/model";
import { formatDay } from "@/shared/format";

export const unitLabels = {
  PERCENT: "Pourcentage",
  PER_MILLE: "Pour mille",
  WORKING_DAYS: "Jours ouvrés",
  DAYS: "Jours",
  HOURS: "Heures",
  COUNT: "Nombre",
  COUNT_PER_YEAR: "Nombre par an",
} as const satisfies Record<Unit, string>;

export const frequencyLabels = {
  MONTH: "Chaque mois",
  QUARTER: "Chaque trimestre",
  SEMESTER: "Chaque semestre",
  YEAR: "Chaque année",
} as const satisfies Record<Frequency, string>;

export const senseLabels = {
  HIGHER_IS_BETTER: "Plus c’est haut, mieux c’est",
  LOWER_IS_BETTER: "Plus c’est bas, mieux c’est",
} as const satisfies Record<Sense, string>;

export const formulaLabels = {
  RATIO: "Taux : numérateur et dénominateur",
  MEAN: "Moyenne : somme et effectif",
  MEDIAN: "Médiane",
  COUNT: "Nombre",
  VALUE: "Valeur",
} as const satisfies Record<Formula, string>;

export const feedLabels = {
  ENTERED: "Saisie par le site",
  IMPORTED: "Importée d’un classeur",
  COMPUTED: "Calculée par la plateforme",
  PUSHED: "Transmise par un système",
} as const satisfies Record<Feed, string>;

export const comparatorLabels = {
  GT: "Plus de",
  GE: "Au moins",
  LT: "Moins de",
  LE: "Au plus",
  EQ: "Exactement",
} as const satisfies Record<TargetComparator, string>;

export const siteTypeLabels = {
  PREFECTURE: "Préfecture",
  SUB_PREFECTURE: "Sous-préfecture",
  ANNEX: "Annexe",
} as const satisfies Record<SiteType, string>;

export const channelGroupLabels = {
  ELECTRONIC: "Électroniques",
  OTHER: "Papier ou vive voix",
  ANY: "Tous",
} as const satisfies Record<ChannelGroup, string>;

export const demandKinds: DemandKind[] = ["COMPLAINT", "SUGGESTION", "INFORMATION_REQUEST"];

/** What is written where the sources give nothing; never invented. */
const TO_COMPLETE = "à compléter";

export const isToComplete = (title: string) => title.trim().toLowerCase() === TO_COMPLETE;

/** "depuis le 4 février 2019", "du 1er janvier 2015 au 3 février 2019". */
export function between(from: string | null | undefined, to: string | null | undefined): string {
  if (from && to) return `du ${formatDay(from)} au ${formatDay(to)}`;
  if (from) return `depuis le ${formatDay(from)}`;
  return to ? `jusqu’au ${formatDay(to)}` : "sans date";
}

/** Whether this day is between two others, both included. */
export const holds = (day: string, from: string | null | undefined, to: string | null | undefined) =>
  (!from || from <= day) && (!to || day <= to);
