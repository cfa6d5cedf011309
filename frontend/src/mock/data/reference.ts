import type {
  FrameworkComparison,
  FrameworkView,
  IndicatorView,
  MonthEventView,
  PrefectureView,
  VersionView,
} from "@/api/indicators/model";

export const framework: FrameworkView = {
  code: "QUAL_E_PREF",
  title: "Qual-e-Pref",
  validFrom: "2019-02-04",
  improvementThreshold: { percent: 75, from: "2019-02-04" },
  effectiveFrom: "2022-06-01",
  note: "Un indicateur de plus.",
  rubrics: [{ code: "MAIL", title: "Courriers et courriels" }],
  modules: [
    {
      code: "M1",
      title: "Relation générale avec l’usager",
      mandatory: true,
      engagements: [
        {
          code: "M1-01",
          title: "Réponse aux courriels",
          rubric: "MAIL",
          indicators: ["EMAIL_IN_TIME"],
          proofs: ["Relevé"],
        },
        { code: "M1-02", title: "à compléter" },
      ],
    },
    { code: "M2", title: "Délivrance de titres", mandatory: false, engagements: [] },
  ],
  deadlineRules: [
    {
      step: "ANSWER",
      kind: "COMPLAINT",
      channels: "ELECTRONIC",
      workingDays: 5,
      from: "2020-01-01",
      source: "Qual-e-Pref : 5 jours ouvrés par voie électronique",
    },
  ],
  nationwide: false,
  toComplete: 1,
  version: 2,
};

export const indicator: IndicatorView = {
  code: "EMAIL_IN_TIME",
  label: "Part des courriels ayant reçu une réponse en 5 jours ouvrés au plus",
  rubric: "Courriers et courriels",
  unit: "PERCENT",
  frequency: "MONTH",
  sense: "HIGHER_IS_BETTER",
  formula: "RATIO",
  feed: "ENTERED",
  precision: 2,
  targets: [{ from: "2019-02-04", comparator: "GT", value: 75 }],
  version: 1,
};

export const prefecture: PrefectureView = {
  code: "76",
  name: "Seine-Maritime",
  holidayZone: "METROPOLE",
  timeZone: "Europe/Paris",
  perimeters: [{ framework: "QUAL_E_PREF", modules: ["M2"], from: "2022-01-01", sites: ["76-ROUEN"] }],
  deadlineRules: [],
  version: 1,
};

export const versions: VersionView[] = [
  {
    version: 2,
    savedAt: "2022-05-02T09:00:00Z",
    by: "Nadia National",
    effectiveFrom: "2022-06-01",
    changes: ["L’indicateur « EMAIL_IN_TIME » est ajouté à l’engagement M1-01."],
  },
  {
    version: 1,
    savedAt: "2022-01-03T09:00:00Z",
    by: "La plateforme",
    effectiveFrom: "2019-02-04",
    changes: [],
  },
];

export const comparison: FrameworkComparison = {
  code: "QUAL_E_PREF",
  from: 1,
  to: 2,
  changes: [
    {
      subject: "INDICATOR",
      nature: "ADDED",
      code: "EMAIL_IN_TIME",
      text: "L’indicateur « EMAIL_IN_TIME » est ajouté à l’engagement M1-01.",
    },
  ],
};

export const monthHistory: MonthEventView[] = [
  {
    at: "2022-04-05T09:00:00Z",
    by: "Rachel Responsable",
    what: "Période déverrouillée. Motif : chiffre reçu en retard",
    type: "UNLOCKED",
  },
  {
    at: "2022-04-04T09:00:00Z",
    by: "Réda Référent",
    indicator: "EMAIL_IN_TIME",
    label: "Part des courriels à temps",
    what: "Saisie : aucune valeur → 39 / 42",
    type: "ENTERED",
  },
];
