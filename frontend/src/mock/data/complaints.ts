import type {
  AttachmentView,
  CaseSummary,
  CaseView,
  Challenge,
  DeadlineRule,
  DeskAgent,
  PageCaseSummary,
  PagePublicSiteView,
  PageReplyTemplateView,
  RemindersView,
  ReplyControlPopulation,
  ReplyControlView,
  SetAsideMail,
  Statistics,
  StatisticsTable,
} from "@/api/complaints/model";

/* One small, believable prefecture, typed against the contract. */

/** An e-mail that became no case, and why. */
export const setAsideMails: SetAsideMail[] = [
  {
    mailbox: "rouen",
    folder: "Automatiques",
    sender: "camille@exemple.fr",
    subject: "Absente jusqu’au 3 août",
    arrivedAt: "2022-03-14T09:12:00Z",
    why: "Il semble écrit par un programme : réponse d’absence, lettre d’information, rapport.",
  },
];

export const publicSites: PagePublicSiteView = {
  items: [
    { code: "76-DIEPPE", name: "Sous-préfecture de Dieppe", town: "Dieppe", prefecture: "76", inPlace: [] },
    {
      code: "76-ROUEN",
      name: "Préfecture de la Seine-Maritime",
      town: "Rouen",
      prefecture: "76",
      inPlace: [],
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
    frameworkTitle: "Qual-e-Pref",
    origin: "FRAMEWORK",
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
  recordedLate: false,
  handled: true,
  open: true,
  followLink: true,
  steps: [
    "REQUALIFICATION",
    "REDIRECTION",
    "TRANSFER",
    "HOLDING_REPLY",
    "ANSWER",
    "MERGE",
    "CORRECTION",
    "ASSIGNMENT",
    "ATTACHMENT",
    "NOTE",
  ],
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
  scan: "CLEAN",
  addedAt: "2022-03-14T09:12:00Z",
};

/** What the desk has: one late, one that waits, one answered. */
export const someCases: CaseView[] = [
  aCase,
  {
    ...aCase,
    id: "c2",
    number: "76-2022-0032",
    kind: "SUGGESTION",
    scope: "RECEPTION",
    late: false,
    dueOn: "2022-03-28",
    workingDaysLeft: 3,
    state: "RECEIVED",
    steps: [...aCase.steps, "ACKNOWLEDGEMENT"],
    attachments: 0,
    message: "Il manque des sièges dans le hall.",
  },
  {
    ...aCase,
    id: "c3",
    number: "76-2022-0030",
    late: false,
    workingDaysLeft: undefined,
    state: "ANSWERED",
    open: false,
    steps: ["REQUALIFICATION", "CLOSURE", "REOPENING", "CORRECTION", "ASSIGNMENT", "ATTACHMENT", "NOTE"],
    attachments: 0,
    answer: "Bonjour,\n\nNous vous présentons nos excuses.",
    answeredOn: "2022-03-18",
    answeredInTime: true,
    recordedLate: false,
  },
];

/** A line of the desk's list. */
export const summaryOf = ({ assignee, message, ...view }: CaseView): CaseSummary => ({
  ...view,
  assignee: assignee?.name,
  excerpt: message,
});

export const cases: PageCaseSummary = { items: someCases.map(summaryOf) };

export const agents: DeskAgent[] = [{ id: "a1", name: "Alix Agent" }];

export const deadlineRules: DeadlineRule[] = [
  {
    code: "QUAL_E_PREF/COMPLAINT/ELECTRONIC",
    framework: "QUAL_E_PREF",
    frameworkTitle: "Qual-e-Pref",
    frameworkVersion: 2,
    origin: "FRAMEWORK",
    step: "ANSWER",
    kind: "COMPLAINT",
    electronic: true,
    validFrom: "2020-01-01",
    workingDays: 5,
    source: "Qual-e-Pref : 5 jours ouvrés par voie électronique",
  },
];

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
      use: "ANSWER",
      steps: ["REVISE", "WITHDRAW"],
      version: 1,
    },
    {
      id: "t2",
      code: "REORIENTATION",
      title: "Réorientation vers un autre service",
      subject: "Votre demande {{numero}} : à qui vous adresser",
      fields: ["numero", "lien"],
      latest: true,
      language: "fr",
      body: "Bonjour,\n\nPour votre demande {{numero}}, adressez-vous à :\n\n{{lien}}",
      use: "REDIRECTION",
      steps: ["REVISE", "SUBMIT", "APPROVE", "WITHDRAW"],
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
  merged: 0,
  redirected: 33,
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
  merged: 0,
  redirected: 33,
  held: 0,
  reopened: 0,
  satisfied: 0,
  dissatisfied: 0,
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

export const replyControl: ReplyControlView = {
  replaced: false,
  populationHash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
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

/** A proof of work that asks for no work. */
export const challenge: Challenge = {
  algorithm: "SHA-256",
  challenge: "",
  maxnumber: 1,
  salt: "",
  signature: "",
  required: false,
};

export const reminders: RemindersView = { site: "76-ROUEN", deskEmail: "accueil@exemple.fr", version: 1 };

/** The list that its sample was drawn from. */
export const population: ReplyControlPopulation = {
  hash: replyControl.populationHash ?? "",
  seed: replyControl.seed,
  wanted: replyControl.drawn,
  numbers: replyControl.replies.map(({ number }) => number),
};
