import { HttpResponse, http } from "msw";
import * as data from "./data";

const get = (path: string, body: object) => http.get(`*/api/${path}`, () => HttpResponse.json(body));
const post = (path: string, body: object) => http.post(`*/api/${path}`, () => HttpResponse.json(body));

const published = {
  id: "r1",
  scope: "PREFECTURE",
  code: "76",
  title: data.report.content.title,
  year: 2022,
  publishedOn: "2023-02-10",
  sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  content: data.report.content,
};

/** The services as they answer on a good day; a test overrides what it wants to see fail. */
export const handlers = [
  get("indicators/v1/consolidations", { items: [] }),
  get("indicators/v1/public/transparency-displays", { items: [data.display] }),
  get("indicators/v1/public/transparency-displays/:site/:period", data.displayWithHistory),
  get("indicators/v1/transparency-displays", data.displaySummaries),
  get("indicators/v1/public/flash-infos", { items: [data.flashInfo] }),
  get("indicators/v1/public/flash-infos/:site/:month", data.flashInfo),
  get("indicators/v1/flash-infos/:site/:month", data.flashInfo),
  get("indicators/v1/transparency-displays/:site/:period", data.displayDraft),
  get("complaints/v1/public/sites", data.publicSites),
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
    message: data.aCase.message,
    steps: [
      { on: "2022-03-14", label: "Message reçu" },
      { on: "2022-03-18", label: "Réponse envoyée" },
    ],
  }),
  get("complaints/v1/cases", data.cases),
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
  get("complaints/v1/cases/:id", data.aCase),
  get("complaints/v1/cases/:id/attachments", { items: [data.attachment] }),
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
    items: [{ message: data.cases.items[1], samePerson: true, sameText: false }],
  }),
  post("complaints/v1/cases/:id/answer", { ...data.aCase, state: "ANSWERED" }),
  post("complaints/v1/cases/:id/requalification", data.aCase),
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
  get("complaints/v1/reply-controls", { items: [data.replyControl] }),
  get("complaints/v1/reply-controls/:id", data.replyControl),
  get("complaints/v1/reminders/:site", { site: "76-ROUEN", deskEmail: "accueil@exemple.fr", version: 1 }),
  get("complaints/v1/reply-templates", data.templates),
  get("complaints/v1/statistics", data.statistics),
  get("indicators/v1/sites", data.sites),
  get("indicators/v1/prefectures", { items: [{ code: "76", name: "Seine-Maritime", version: 1 }] }),
  get("indicators/v1/month-boards/:site/:period", data.board),
  get("indicators/v1/completeness", data.completeness),
  get("surveys/v1/public/campaigns", { items: [data.publicCampaign] }),
  get("surveys/v1/public/campaigns/:slug", data.publicCampaign),
  post("surveys/v1/public/campaigns/:slug/responses", {
    campaign: data.campaign.slug,
    answeredOn: "2022-03-01",
  }),
  get("surveys/v1/questionnaires", { items: [{ code: "RECEPTION", form: data.form, version: 1 }] }),
  get("surveys/v1/campaigns", { items: [data.campaign] }),
  get("surveys/v1/campaigns/:slug", data.campaign),
  get("surveys/v1/campaigns/:slug/results", data.results),
  get("reporting/v1/dashboards/sites/:code", data.dashboard),
  get("reporting/v1/dashboards/prefectures/:code", data.dashboard),
  get("reporting/v1/actions", { items: [data.action] }),
  get("reporting/v1/actions/proposals", data.proposals),
  get("reporting/v1/actions/:id", data.action),
  get("reporting/v1/annual-reports", { items: [data.report] }),
  get("reporting/v1/annual-reports/:id", data.report),
  get("reporting/v1/public/reports", { items: [published] }),
  get("reporting/v1/public/reports/:id", published),
];
