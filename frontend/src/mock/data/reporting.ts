import type {
  ActionView,
  AnnualReportView,
  Dashboard,
  IndicatorResult,
  PageActionProposal,
} from "@/api/reporting/model";
import { publicSites } from "./complaints";
import { campaign, results } from "./surveys";

/* One small, believable prefecture, typed against the contract. */

const figure = (
  value: number | undefined,
  display: string | undefined,
  assessment: "ON_TARGET" | "MISSING",
) => ({
  value,
  display,
  assessment,
  measured: value === undefined ? 0 : 1,
  expected: 1,
});

const emailInTime: IndicatorResult = {
  code: "EMAIL_IN_TIME",
  label: "Taux de réponses aux courriels en 5 jours ouvrés",
  unit: "PERCENT",
  frequency: "MONTH",
  sense: "HIGHER_IS_BETTER",
  target: { comparator: "GT", value: 75, display: "> 75 %" },
  periods: [
    {
      period: "2022-01",
      figure: figure(undefined, undefined, "MISSING"),
      remarks: [],
      unsettled: [],
      underCorrection: [],
    },
    {
      period: "2022-02",
      figure: { ...figure(93.48, "93,48 %", "ON_TARGET"), numerator: 43, denominator: 46 },
      remarks: [],
      unsettled: [],
      underCorrection: [],
    },
    {
      period: "2022-03",
      figure: { ...figure(92.86, "92,86 %", "ON_TARGET"), numerator: 39, denominator: 42 },
      remarks: [],
      unsettled: [],
      underCorrection: [],
    },
  ],
  total: figure(93.18, "93,18 %", "ON_TARGET"),
};

export const dashboard: Dashboard = {
  perimeter: {
    scope: "PREFECTURE",
    code: "76",
    name: "Préfecture de la Seine-Maritime",
    prefecture: "76",
    prefectureName: "Préfecture de la Seine-Maritime",
    sites: publicSites.items,
  },
  from: "2022-01",
  to: "2022-03",
  rubrics: [
    {
      rubric: "Courriers et courriels",
      indicators: [emailInTime, { ...emailInTime, code: "CALLS", label: "Taux d’appels aboutis" }],
    },
  ],
  complaints: {
    total: 34,
    owedAnswer: 30,
    answered: 30,
    byKind: [{ code: "COMPLAINT", label: "Réclamation", count: 34 }],
    byChannel: [{ code: "WEB_FORM", label: "Formulaire de contact", count: 30 }],
    byScope: [{ code: "RECEPTION", label: "Qualité de l’accueil", count: 1 }],
    rates: [],
  },
  surveys: [
    {
      campaign: campaign.slug,
      title: campaign.title.fr,
      site: campaign.site,
      from: campaign.from,
      to: campaign.to,
      responses: 114,
      provisional: false,
      themes: results.themes.map((theme) => ({ ...theme, label: theme.label.fr })),
      questions: [],
      withheldThemes: [],
      withheldQuestions: [],
    },
  ],
};

export const action: ActionView = {
  id: "a1",
  prefecture: "76",
  site: "76-ROUEN",
  objective: "Améliorer l’affichage",
  action: "Concevoir deux affiches pour le hall.",
  actors: ["Service communication"],
  due: "2022-05",
  dueLabel: "mai 2022",
  late: true,
  progress: "IN_PROGRESS",
  progressLabel: "En cours",
  percent: 50,
  origin: "SURVEY_THEME",
  originLabel: "Enquête de satisfaction",
  version: 0,
};

export const proposals: PageActionProposal = {
  items: [
    {
      origin: "SURVEY_THEME",
      reference: "rouen-accueil-2022/WEBSITE",
      site: "76-ROUEN",
      campaignTitle: campaign.title.fr,
      theme: "Site internet",
      rate: "52,63 %",
      base: 76,
      finding: "52,63 % de satisfaits",
      provisional: false,
      objective: "Améliorer la satisfaction : Site internet",
    },
    {
      origin: "GRID_GAP",
      reference: "76-DIEPPE/2022-Q1/CLARITY",
      site: "76-DIEPPE",
      campaignTitle: "Contrôle des réponses, 1er trimestre 2022",
      theme: "Clarté",
      rate: "33 %",
      base: 3,
      finding: "1 réponse conforme sur 3",
      provisional: true,
      objective: "Améliorer les réponses aux usagers : Clarté",
    },
  ],
};

export const report: AnnualReportView = {
  id: "r1",
  scope: "PREFECTURE",
  code: "76",
  year: 2022,
  status: "DRAFT",
  refreshedAt: "2023-01-09T09:00:00Z",
  comments: [
    {
      id: "k1",
      author: "Camille Exemple",
      text: "Ajouter la visite du point d’accueil.",
      writtenAt: "2023-01-10T09:00:00Z",
    },
  ],
  content: {
    title: "Bilan annuel 2022 de la qualité de l’accueil",
    year: 2022,
    perimeter: dashboard.perimeter,
    rubrics: dashboard.rubrics,
    surveys: dashboard.surveys,
    complaints: dashboard.complaints,
    actions: [{ ...action, due: "mai 2022", progress: "En cours", origin: "Enquête de satisfaction" }],
    texts: {
      strengths: ["Réponses aux courriels"],
      improvementLeads: [],
      selfAssessments: [],
      trainings: [],
    },
  },
  proposals: {
    strengths: ["Réponses aux courriels : 93,18 %"],
    improvementLeads: ["Site internet : 52,63 %"],
  },
  wouldLeaveOut: [],
  documents: [],
  preparing: [],
  steps: ["COMMENT", "WRITE", "REFRESH", "VALIDATE"],
  version: 1,
};

export const publishedReport: AnnualReportView = {
  ...report,
  id: "r0",
  year: 2021,
  status: "PUBLISHED",
  steps: [],
  validatedOn: "2022-02-03",
  publishedOn: "2022-02-10",
  sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  content: { ...report.content, title: "Bilan annuel 2021 de la qualité de l’accueil", year: 2021 },
};
