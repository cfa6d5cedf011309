import type {
  AttachmentView,
  CaseView,
  PageCaseSummary,
  PagePublicSiteView,
  PageReplyTemplateView,
  ReplyControlView,
  Statistics,
  StatisticsTable,
} from "@/api/complaints/model";
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
} from "@/api/indicators/model";
import type {
  ActionView,
  AnnualReportView,
  Dashboard,
  IndicatorResult,
  PageActionProposal,
} from "@/api/reporting/model";
import type { CampaignView, Form, PublicCampaignView, ResultsView } from "@/api/surveys/model";

/** One small, believable prefecture, typed against the contracts. */
export const publicSites: PagePublicSiteView = {
  items: [
    { code: "76-DIEPPE", name: "Sous-préfecture de Dieppe", town: "Dieppe", prefecture: "76" },
    { code: "76-ROUEN", name: "Préfecture de la Seine-Maritime", town: "Rouen", prefecture: "76" },
  ],
};

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
  ...part,
});

export const board: MonthBoardView = {
  site: "76-ROUEN",
  siteName: "Préfecture de la Seine-Maritime",
  period: "2022-03",
  locked: false,
  editable: true,
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

export const aCase: CaseView = {
  id: "c1",
  number: "76-2022-0031",
  site: "76-ROUEN",
  kind: "COMPLAINT",
  channel: "QR_CODE",
  scope: "TO_QUALIFY",
  state: "ACKNOWLEDGED",
  receivedOn: "2022-03-14",
  dueOn: "2022-03-21",
  siteName: "Préfecture de la Seine-Maritime",
  language: "fr",
  deadline: {
    rule: "QUAL_E_PREF/COMPLAINT/ELECTRONIC",
    framework: "QUAL_E_PREF",
    source: "Qual-e-Pref",
    workingDays: 5,
    calendar: "METROPOLE",
    calendarName: "Métropole",
    timeZone: "Europe/Paris",
    skippedDays: [{ date: "2022-03-19", reason: "samedi" }],
  },
  late: true,
  workingDaysLeft: -2,
  owedAnswer: true,
  handled: true,
  attachments: 1,
  anonymised: false,
  message: "J’ai attendu une heure au guichet alors que j’avais rendez-vous.",
  person: { name: "Camille Exemple", email: "camille@exemple.fr" },
  version: 2,
};

export const attachment: AttachmentView = {
  id: "f1",
  name: "courrier.pdf",
  mediaType: "application/pdf",
  size: 182_044,
  fromPerson: true,
  addedAt: "2022-03-14T09:12:00Z",
};

export const cases: PageCaseSummary = {
  items: [
    { ...aCase, assignee: "Alix Agent", excerpt: aCase.message },
    {
      ...aCase,
      assignee: undefined,
      id: "c2",
      number: "76-2022-0032",
      kind: "SUGGESTION",
      scope: "RECEPTION",
      late: false,
      dueOn: "2022-03-28",
      workingDaysLeft: 3,
      state: "RECEIVED",
      excerpt: "Il manque des sièges dans le hall.",
    },
  ],
};

export const templates: PageReplyTemplateView = {
  items: [
    {
      id: "t1",
      code: "ATTENTE",
      title: "Attente au guichet",
      subject: "Votre message {{numero}}",
      fields: ["nom", "dateReception", "numero"],
      latest: true,
      language: "fr",
      body: "Bonjour {{nom}},\n\nVous nous avez écrit le {{dateReception}} (demande {{numero}}).\n\nNous vous présentons nos excuses.",
      approvedOn: "2021-11-18",
      version: 1,
    },
  ],
};

export const statistics: Statistics = {
  from: "2022-01",
  to: "2022-03",
  received: 34,
  byKind: [{ code: "COMPLAINT", count: 34 }],
  byChannel: [
    { code: "WEB_FORM", count: 30 },
    { code: "URN", count: 4 },
  ],
  byScope: [
    { code: "FILE_PROGRESS", count: 33 },
    { code: "RECEPTION", count: 1 },
  ],
  onlyYourSites: false,
  notOwed: 4,
  byState: [{ code: "ANSWERED", count: 34 }],
  byKindAndScope: [{ kind: "COMPLAINT", scope: "RECEPTION", count: 1 }],
  electronic: {
    owed: 30,
    answered: 30,
    inTime: 30,
    late: 0,
    pending: 0,
    inTimeRate: { numerator: 30, denominator: 30, value: 100 },
    meanDelay: { numerator: 26, denominator: 30, value: 0.87 },
  },
  paper: {
    owed: 0,
    answered: 0,
    inTime: 0,
    late: 0,
    pending: 0,
    inTimeRate: { numerator: 0, denominator: 0 },
    meanDelay: { numerator: 0, denominator: 0 },
  },
};

const january = {
  code: "2022-01",
  label: "janvier 2022",
  received: 34,
  notOwed: 4,
  open: 0,
  electronic: { ...statistics.electronic, medianDelay: 1 },
  paper: statistics.paper,
};

export const statisticsTable: StatisticsTable = {
  by: "MONTH",
  onlyYourSites: false,
  measuredKinds: ["COMPLAINT", "SUGGESTION"],
  rows: [january],
  total: { ...january, code: undefined, label: "Total" },
};

const yesNo = [
  { code: "YES", label: { fr: "Oui", en: "Yes" } },
  { code: "NO", label: { fr: "Non", en: "No" } },
];
const scale = [
  { code: "VERY_SATISFIED", label: { fr: "Très satisfait", en: "Very satisfied" } },
  { code: "SATISFIED", label: { fr: "Satisfait", en: "Satisfied" } },
  { code: "DISSATISFIED", label: { fr: "Peu satisfait", en: "Not very satisfied" } },
];

export const form: Form = {
  title: { fr: "Enquête de satisfaction", en: "Satisfaction survey" },
  introduction: { fr: "Trois minutes pour dire comment s’est passée votre visite." },
  themes: [
    { code: "RECEPTION", label: { fr: "Accueil physique", en: "Reception" } },
    { code: "WEBSITE", label: { fr: "Site internet", en: "Website" } },
  ],
  questions: [
    {
      code: "WELCOME",
      type: "SATISFACTION",
      theme: "RECEPTION",
      label: { fr: "L’accueil vous a-t-il satisfait ?", en: "Were you satisfied with the reception?" },
      required: true,
      choices: scale,
    },
    {
      code: "USED_WEBSITE",
      type: "YES_NO",
      theme: "WEBSITE",
      label: { fr: "Avez-vous consulté notre site internet ?", en: "Did you use our website?" },
      required: true,
      choices: yesNo,
    },
    {
      code: "WEBSITE_EASY",
      type: "SATISFACTION",
      theme: "WEBSITE",
      label: { fr: "Le site est-il facile d’accès ?", en: "Is the website easy to use?" },
      required: true,
      choices: scale,
      showIf: { question: "USED_WEBSITE", anyOf: ["YES"] },
    },
    {
      code: "IDEAS",
      type: "FREE_TEXT",
      label: { fr: "Une idée pour améliorer l’accueil ?", en: "Any idea to improve reception?" },
      required: false,
      choices: [],
    },
  ],
};

export const campaign: CampaignView = {
  slug: "rouen-accueil-2022",
  title: { fr: "Enquête de satisfaction 2022", en: "2022 satisfaction survey" },
  site: "76-ROUEN",
  siteName: "Préfecture de la Seine-Maritime",
  questionnaire: "RECEPTION",
  questionnaireNumber: 1,
  from: "2022-02-23",
  to: "2022-03-23",
  channels: ["LINK", "QR_CODE", "PAPER"],
  quota: 100,
  responses: 114,
  state: "OPEN",
  resultsPublished: false,
  version: 3,
};

export const publicCampaign: PublicCampaignView = { ...campaign, form };

export const results: ResultsView = {
  ...campaign,
  campaign: campaign.slug,
  threshold: 75,
  smallBaseBelow: 30,
  overall: { satisfied: 79, base: 90, rate: 87.78, underThreshold: false, smallBase: false },
  themes: [
    {
      code: "RECEPTION",
      label: { fr: "Accueil physique" },
      satisfied: 79,
      base: 90,
      rate: 87.78,
      underThreshold: false,
      smallBase: false,
    },
    {
      code: "WEBSITE",
      label: { fr: "Site internet" },
      satisfied: 40,
      base: 76,
      rate: 52.63,
      underThreshold: true,
      smallBase: false,
    },
  ],
  questions: [
    {
      code: "USED_WEBSITE",
      label: { fr: "Avez-vous consulté notre site internet ?" },
      type: "YES_NO",
      base: 114,
      underThreshold: false,
      smallBase: false,
      choices: [
        { code: "YES", label: { fr: "Oui" }, count: 76 },
        { code: "NO", label: { fr: "Non" }, count: 38 },
      ],
    },
  ],
};

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
    { period: "2022-01", figure: figure(undefined, undefined, "MISSING"), remarks: [] },
    {
      period: "2022-02",
      figure: { ...figure(93.48, "93,48 %", "ON_TARGET"), numerator: 43, denominator: 46 },
      remarks: [],
    },
    {
      period: "2022-03",
      figure: { ...figure(92.86, "92,86 %", "ON_TARGET"), numerator: 39, denominator: 42 },
      remarks: [],
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
  documents: [],
  version: 1,
};

export const replyControl: ReplyControlView = {
  id: "r1",
  site: "76-ROUEN",
  siteName: "Préfecture de la Seine-Maritime",
  quarter: "2022-Q1",
  seed: 20220331,
  population: 34,
  drawn: 1,
  controlled: 0,
  drawnAt: "2022-04-04T09:00:00Z",
  drawnBy: "Rose Qualité",
  results: [{ criterion: "DELAY", conform: 0, notConform: 0, notApplicable: 0 }],
  replies: [
    { position: 1, caseId: "c1", number: "76-2022-0031", answeredOn: "2022-03-18", delay: "CONFORM" },
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
  version: 2,
};
