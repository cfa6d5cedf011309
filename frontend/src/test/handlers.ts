import { HttpResponse, http } from "msw";
import * as complaints from "./data/complaints";
import * as indicators from "./data/indicators";
import * as reporting from "./data/reporting";
import * as surveys from "./data/surveys";
import { point } from "./digital-point-data";
import * as reference from "./reference-data";

const get = (path: string, body: object) => http.get(`*/api/${path}`, () => HttpResponse.json(body));
const post = (path: string, body: object) => http.post(`*/api/${path}`, () => HttpResponse.json(body));

const published = {
  id: "r1",
  scope: "PREFECTURE",
  code: "76",
  title: reporting.report.content.title,
  year: 2022,
  publishedOn: "2023-02-10",
  sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  content: reporting.report.content,
};

const standing = {
  prefecture: "76",
  name: "Seine-Maritime",
  value: 93.18,
  previousValue: 91,
  assessment: "ON_TARGET",
  coverage: "9 mois sur 12, 3 sites sur 4",
  whyNoRank: "Couverture partielle : 9 mois sur 12, 3 sites sur 4.",
};

/** The services as they answer on a good day; a test overrides what it wants to see fail. */
export const handlers = [
  get("indicators/v1/consolidations", { items: [] }),
  get("indicators/v1/consolidations/prefectures", { items: [standing] }),
  get("indicators/v1/digital-points", { items: [point.summary] }),
  get("indicators/v1/digital-points/:site", point),
  get("indicators/v1/digital-points/:site/days", { items: [] }),
  get("indicators/v1/public/transparency-displays", { items: [indicators.display] }),
  get("indicators/v1/public/transparency-displays/:site/:period", indicators.displayWithHistory),
  get("indicators/v1/transparency-displays", indicators.displaySummaries),
  get("indicators/v1/public/flash-infos", { items: [indicators.flashInfo] }),
  get("indicators/v1/public/flash-infos/:site/:month", indicators.flashInfo),
  get("indicators/v1/flash-infos/:site/:month", indicators.flashInfo),
  get("indicators/v1/transparency-displays/:site/:period", indicators.displayDraft),
  get("complaints/v1/public/sites", complaints.publicSites),
  get("complaints/v1/public/challenge", {
    algorithm: "SHA-256",
    challenge: "",
    maxnumber: 1,
    salt: "",
    signature: "",
    required: false,
  }),
  post("complaints/v1/public/cases", {
    number: "76-2022-0035",
    secret: "kX4m-Q2",
    owedAnswer: true,
    dueOn: "2022-04-04",
  }),
  get("complaints/v1/public/cases/:number", {
    number: "76-2022-0031",
    kind: "COMPLAINT",
    siteName: "Préfecture de la Seine-Maritime",
    receivedOn: "2022-03-14",
    dueOn: "2022-03-21",
    owedAnswer: true,
    state: "ANSWERED",
    answer: "Bonjour,\n\nNous vous présentons nos excuses.",
    answeredOn: "2022-03-18",
    message: complaints.aCase.message,
    steps: [
      { on: "2022-03-14", label: "Message reçu" },
      { on: "2022-03-18", label: "Réponse envoyée" },
    ],
  }),
  get("complaints/v1/cases", complaints.cases),
  get("complaints/v1/mailboxes", { items: [] }),
  get("complaints/v1/cases/counts", {
    open: 2,
    late: 1,
    dueToday: 0,
    dueSoon: 1,
    unassigned: 1,
    mine: 1,
    byState: [],
  }),
  get("complaints/v1/cases/agents", { items: [{ id: "a1", name: "Alix Agent" }] }),
  get("complaints/v1/cases/:id", complaints.aCase),
  get("complaints/v1/cases/:id/attachments", { items: [complaints.attachment] }),
  get("complaints/v1/public/cases/:number/attachments", { items: [] }),
  get("complaints/v1/cases/:id/events", {
    items: [
      {
        position: 1,
        at: "2022-03-14T09:00:00Z",
        on: "2022-03-14",
        by: "Formulaire",
        type: "RECEPTION",
        summary: "Message reçu",
        internal: false,
      },
    ],
  }),
  get("complaints/v1/cases/:id/duplicates", {
    items: [{ message: complaints.cases.items[1], samePerson: true, sameText: false }],
  }),
  post("complaints/v1/cases/:id/answer", { ...complaints.aCase, state: "ANSWERED" }),
  post("complaints/v1/cases/:id/requalification", complaints.aCase),
  get("complaints/v1/deadline-rules", {
    items: [
      {
        code: "QUAL_E_PREF/COMPLAINT/ELECTRONIC",
        framework: "QUAL_E_PREF",
        kind: "COMPLAINT",
        electronic: true,
        validFrom: "2020-01-01",
        workingDays: 5,
        source: "Qual-e-Pref : 5 jours ouvrés par voie électronique",
      },
    ],
  }),
  get("complaints/v1/reply-controls", { items: [complaints.replyControl] }),
  get("complaints/v1/reply-controls/:id", complaints.replyControl),
  get("complaints/v1/reminders/:site", { site: "76-ROUEN", deskEmail: "accueil@exemple.fr", version: 1 }),
  get("complaints/v1/reply-templates", complaints.templates),
  get("complaints/v1/statistics", complaints.statistics),
  get("complaints/v1/statistics/table", complaints.statisticsTable),
  get("indicators/v1/sites", indicators.sites),
  get("indicators/v1/prefectures", { items: [reference.prefecture] }),
  get("indicators/v1/prefectures/:code", reference.prefecture),
  get("indicators/v1/reminders/:site", { site: "76-ROUEN", deskEmail: "referent@exemple.fr", version: 1 }),
  get("indicators/v1/frameworks", { items: [reference.framework] }),
  get("indicators/v1/frameworks/:code", reference.framework),
  get("indicators/v1/frameworks/:code/comparison", reference.comparison),
  get("indicators/v1/indicators", { items: [reference.indicator] }),
  get("indicators/v1/indicators/:code", reference.indicator),
  get("indicators/v1/:kind/:code/versions", { items: reference.versions }),
  get("indicators/v1/month-boards/:site/:period/history", { items: reference.monthHistory }),
  get("indicators/v1/month-boards/:site/:period", indicators.board),
  get("indicators/v1/completeness", indicators.completeness),
  get("indicators/v1/completeness/prefectures", { items: indicators.latePrefectures }),
  get("surveys/v1/public/campaigns", { items: [surveys.publicCampaign] }),
  get("surveys/v1/public/campaigns/:slug", surveys.publicCampaign),
  post("surveys/v1/public/campaigns/:slug/responses", {
    campaign: surveys.campaign.slug,
    answeredOn: "2022-03-01",
  }),
  get("surveys/v1/questionnaires", { items: [{ code: "RECEPTION", form: surveys.form, version: 1 }] }),
  get("surveys/v1/campaigns", { items: [surveys.campaign] }),
  get("surveys/v1/campaigns/:slug", surveys.campaign),
  get("surveys/v1/campaigns/:slug/results", surveys.results),
  get("reporting/v1/dashboards/sites/:code", reporting.dashboard),
  get("reporting/v1/dashboards/prefectures/:code", reporting.dashboard),
  get("reporting/v1/actions", { items: [reporting.action] }),
  get("reporting/v1/actions/proposals", reporting.proposals),
  get("reporting/v1/actions/:id", reporting.action),
  get("reporting/v1/annual-reports", { items: [reporting.report] }),
  get("reporting/v1/annual-reports/:id", reporting.report),
  get("reporting/v1/public/reports", { items: [published] }),
  get("reporting/v1/public/reports/:id", published),
];
