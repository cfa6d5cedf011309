import type {
  BoardRow,
  DisplayDraftView,
  DisplayLine,
  FlashInfoView,
  MonthBoardView,
  PageCompletenessRow,
  PageDisplaySummary,
  PageSiteView,
  PrefectureCompleteness,
  PublicDisplayView,
  PublicDisplayWithHistory,
  RemindersView,
  Standing,
} from "@/api/indicators/model";
import { publicSites } from "./complaints";

/* One small, believable prefecture, typed against the contract. */

export const sites: PageSiteView = {
  items: publicSites.items.map((site) => ({
    ...site,
    prefecture: "76",
    type: site.code === "76-ROUEN" ? "PREFECTURE" : "SUB_PREFECTURE",
    moves: [],
    version: 1,
  })),
};

const row = (part: Partial<BoardRow> & Pick<BoardRow, "indicator" | "label" | "rubric">): BoardRow => ({
  unit: "PERCENT",
  formula: "RATIO",
  feed: "ENTERED",
  precision: 2,
  sense: "HIGHER_IS_BETTER",
  state: "EXPECTED",
  assessment: "MISSING",
  editable: true,
  overridable: false,
  takesDecimals: false,
  ...part,
});

export const board: MonthBoardView = {
  site: "76-ROUEN",
  siteName: "Préfecture de la Seine-Maritime",
  period: "2022-03",
  locked: false,
  editable: true,
  steps: {
    canValidate: true,
    canLock: false,
    whyNotLock: "Il manque un indicateur : Taux de réponses aux courriels en 5 jours ouvrés.",
    canUnlock: false,
    whyNotUnlock: "Cette période (mars 2022) n’est pas verrouillée.",
    missing: [{ indicator: "EMAIL_IN_TIME", label: "Taux de réponses aux courriels en 5 jours ouvrés" }],
    toValidate: 3,
  },
  lockPublishes: { results: 3, flashInfo: true },
  rows: [
    row({
      indicator: "EMAIL_IN_TIME",
      label: "Taux de réponses aux courriels en 5 jours ouvrés",
      rubric: "Courriers et courriels",
      previousValue: 93.48,
      target: { comparator: "GT", value: 75 },
    }),
    row({
      indicator: "EMAIL_MEAN_DELAY",
      label: "Délai moyen de réponse aux courriels",
      rubric: "Courriers et courriels",
      unit: "WORKING_DAYS",
      formula: "MEAN",
      takesDecimals: true,
      numerator: 70.56,
      denominator: 42,
      value: 1.68,
      previousValue: 1.95,
      target: { comparator: "LT", value: 5 },
      state: "ENTERED",
      assessment: "ON_TARGET",
      version: 1,
    }),
    row({
      indicator: "CALLS_ANSWERED",
      label: "Taux d’appels aboutis",
      rubric: "Téléphone",
      numerator: 770,
      denominator: 1000,
      value: 77,
      remark: "problème Memobox",
      target: { comparator: "GT", value: 90 },
      state: "ENTERED",
      assessment: "OFF_TARGET",
      version: 2,
    }),
    row({
      indicator: "COMPLAINT_ELECTRONIC_IN_TIME",
      label: "Taux de réponses aux réclamations en ligne en 5 jours ouvrés",
      rubric: "Réclamations",
      feed: "COMPUTED",
      value: 100,
      previousValue: 100,
      state: "ENTERED",
      assessment: "ON_TARGET",
      editable: false,
      whyNotEditable: "Calculé à partir des réclamations enregistrées.",
      version: 4,
    }),
  ],
};

const seineMaritime: PrefectureCompleteness = {
  prefecture: "76",
  name: "Seine-Maritime",
  sites: 3,
  expected: 75,
  entered: 70,
  validated: 50,
  dueOn: "2022-04-05",
  late: 5,
  lateSites: 2,
};

/** One is late, one is complete and one still has time. */
export const latePrefectures: PrefectureCompleteness[] = [
  seineMaritime,
  { ...seineMaritime, prefecture: "13", name: "Bouches-du-Rhône", entered: 75, late: 0, lateSites: 0 },
  { ...seineMaritime, prefecture: "971", name: "Guadeloupe", dueOn: "2022-04-06", late: 0, lateSites: 0 },
];

export const completeness: PageCompletenessRow = {
  items: [
    {
      site: "76-ROUEN",
      siteName: "Préfecture de la Seine-Maritime",
      period: "2022-03",
      expected: 21,
      entered: 12,
      validated: 0,
      locked: false,
      missing: ["EMAIL_IN_TIME"],
    },
    {
      site: "76-DIEPPE",
      siteName: "Sous-préfecture de Dieppe",
      period: "2022-03",
      expected: 12,
      entered: 12,
      validated: 12,
      locked: true,
      missing: [],
    },
  ],
};

const delay = (indicator: string, label: string, part: Partial<DisplayLine>): DisplayLine => ({
  indicator,
  label,
  englishLabel: `${label} (en)`,
  explanation: "Délai moyen entre le dépôt de la demande et l’arrivée du titre.",
  englishExplanation: "Average time between the application and the document.",
  source: "France Titres",
  unit: "DAYS",
  situation: "MEASURED",
  assessment: "NO_TARGET",
  ...part,
});

export const display: PublicDisplayView = {
  site: "76-ROUEN",
  siteName: "Préfecture de la Seine-Maritime",
  town: "Rouen",
  quarter: "2021-Q4",
  quarterLabel: "4e trimestre 2021",
  underCorrection: false,
  version: 2,
  publishedOn: "2022-01-21",
  correction: "Le délai des passeports.",
  latest: true,
  lines: [
    delay("ID_DELIVERY_DELAY", "Carte d’identité et passeport", {
      value: 16,
      target: { comparator: "LT", value: 20 },
      assessment: "ON_TARGET",
    }),
    delay("TOWN_HALL_APPOINTMENT_DELAY", "Rendez-vous en mairie", {
      situation: "MISSING",
      assessment: "MISSING",
    }),
  ],
  sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
};

export const displayWithHistory: PublicDisplayWithHistory = {
  display,
  editions: [
    { version: 2, publishedOn: "2022-01-21", correction: "Le délai des passeports.", latest: true },
    { version: 1, publishedOn: "2022-01-14", latest: false },
  ],
  preparing: [],
};

export const displayDraft: DisplayDraftView = {
  site: display.site,
  siteName: display.siteName,
  quarter: display.quarter,
  quarterLabel: display.quarterLabel,
  lines: display.lines,
  fingerprint: "f1",
  publishable: true,
  editions: displayWithHistory.editions,
};

export const displaySummaries: PageDisplaySummary = {
  items: [
    {
      site: display.site,
      siteName: display.siteName,
      quarter: display.quarter,
      available: 1,
      expected: 2,
      version: 2,
      publishedOn: "2022-01-21",
      changedSince: true,
    },
  ],
};

export const flashInfo: FlashInfoView = {
  content: {
    site: "76-ROUEN",
    siteName: "Préfecture de la Seine-Maritime",
    month: "2022-02",
    monthLabel: "février 2022",
    introduction: "Un mois chargé.",
    judged: 2,
    met: 1,
    improved: [
      {
        indicator: "EMAIL_IN_TIME",
        label: "Taux de réponses aux courriels en 5 jours ouvrés",
        unit: "PERCENT",
        value: 93.48,
        previous: 91,
        target: { comparator: "GT", value: 75 },
      },
    ],
    missed: [
      {
        indicator: "SVI_UPDATE",
        label: "Mise à jour du serveur vocal",
        unit: "PERCENT",
        value: 0,
        remark: "Prestataire absent",
        target: { comparator: "GT", value: 75 },
      },
    ],
    others: [],
  },
  text: "Flash-info qualité – Préfecture de la Seine-Maritime – février 2022",
  publishedOn: "2022-03-10",
  edition: 1,
  latest: true,
  underCorrection: false,
  preparing: [],
  version: 2,
};

export const standing: Standing = {
  prefecture: "76",
  name: "Seine-Maritime",
  value: 93.18,
  previousValue: 91,
  assessment: "ON_TARGET",
  coverage: "9 mois sur 12, 3 sites sur 4",
  whyNoRank: "Couverture partielle : 9 mois sur 12, 3 sites sur 4.",
};

export const reminders: RemindersView = { site: "76-ROUEN", deskEmail: "referent@exemple.fr", version: 1 };
