import type {
  ActionView,
  AnnualReportStep,
  AnnualReportTexts,
  AnnualReportView,
  CommentAnnualReport,
  PlanAction,
  StartAnnualReport,
  ValidateAnnualReport,
} from "@/api/reporting/model";
import type * as api from "@/api/reporting/reporting";
import * as url from "@/api/reporting/reporting";
import { today } from "@/shared/periods";
import { may, type Role } from "@/shared/session";
import * as data from "./data/reporting";
import { type Call, on, Refusal, unknown } from "./operation";
import type { Person } from "./people";
import type { State } from "./state";

const period = { from: "", to: "" };

/** Annual reports from draft to publication, and the action plan. */
export function reporting({ reports, actions }: State) {
  const find = <Item extends { id: string }>(items: Item[], { params }: Call) => {
    const found = items.find(({ id }) => id === params.id);
    if (!found) throw unknown();
    return found;
  };
  const open = (call: Call, step: AnnualReportStep, slug: string, title: string) => {
    const report = find(reports, call);
    if (!report.steps.includes(step)) throw new Refusal(409, slug, title, `${title}.`);
    return report;
  };
  const change = (report: AnnualReportView, part: Partial<AnnualReportView>) =>
    Object.assign(report, part, { version: report.version + 1 });
  const published = () => reports.filter(({ status }) => status === "PUBLISHED");

  return [
    on<typeof api.getSiteDashboard>("get", url.getGetSiteDashboardUrl(":code", period), () => data.dashboard),
    on<typeof api.getPrefectureDashboard>(
      "get",
      url.getGetPrefectureDashboardUrl(":code", period),
      ({ person, params }) => {
        if (!seesPrefecture(person, params.code)) throw outOfSight();
        return data.dashboard;
      },
    ),
    on<typeof api.listActions>("get", url.getListActionsUrl(), (call) => {
      mustTellPrefecture(call);
      return { items: actions };
    }),
    on<typeof api.listActionProposals>("get", url.getListActionProposalsUrl(), (call) => {
      mustTellPrefecture(call);
      return data.proposals;
    }),
    on<typeof api.createAction>("post", url.getCreateActionUrl(), async ({ body }) => {
      const action = planned({ ...data.action, id: `a${actions.length + 1}` }, await body<PlanAction>());
      actions.unshift(action);
      return action;
    }),
    on<typeof api.getAction>("get", url.getGetActionUrl(":id"), (call) => find(actions, call)),
    on<typeof api.updateAction>("put", url.getUpdateActionUrl(":id"), async (call) => {
      const action = find(actions, call);
      return Object.assign(action, planned(action, await call.body<PlanAction>()));
    }),

    on<typeof api.listAnnualReports>("get", url.getListAnnualReportsUrl(), () => ({ items: reports })),
    on<typeof api.createAnnualReport>("post", url.getCreateAnnualReportUrl(), async ({ body }) => {
      const started = await body<StartAnnualReport>();
      if (reports.some(({ code, year }) => code === started.code && year === started.year)) {
        throw new Refusal(409, "annual-report-exists", "Bilan déjà commencé", "Ce bilan existe déjà.");
      }
      const title = `Bilan annuel ${started.year} de la qualité de l’accueil`;
      const content = { ...data.report.content, title, year: started.year };
      const report = { ...data.report, ...started, id: `r${reports.length + 1}`, content, comments: [] };
      reports.unshift(report);
      return report;
    }),
    on<typeof api.getAnnualReport>("get", url.getGetAnnualReportUrl(":id"), (call) =>
      shownTo(call.person, find(reports, call)),
    ),
    on<typeof api.updateAnnualReport>("put", url.getUpdateAnnualReportUrl(":id"), async (call) => {
      const report = open(call, "WRITE", "annual-report-not-draft", "Bilan déjà validé");
      if (call.headers.get("If-Match") !== `"${report.version}"`) {
        throw new Refusal(412, "stale-version", "Modifié entre-temps", "Rechargez la page.");
      }
      const texts = await call.body<AnnualReportTexts>();
      return change(report, { content: { ...report.content, texts } });
    }),
    on<typeof api.refreshAnnualReport>("post", url.getRefreshAnnualReportUrl(":id"), (call) =>
      change(open(call, "REFRESH", "annual-report-not-draft", "Bilan déjà validé"), {
        refreshedAt: new Date().toISOString(),
      }),
    ),
    on<typeof api.commentAnnualReport>("post", url.getCommentAnnualReportUrl(":id"), async (call) => {
      const { comments } = open(call, "COMMENT", "annual-report-published", "Bilan déjà publié");
      const { text } = await call.body<CommentAnnualReport>();
      const written = {
        id: `k${comments.length + 1}`,
        author: call.person.name,
        text,
        writtenAt: new Date().toISOString(),
      };
      comments.push(written);
      return written;
    }),
    on<typeof api.validateAnnualReport>("post", url.getValidateAnnualReportUrl(":id"), async (call) => {
      const report = open(call, "VALIDATE", "annual-report-not-draft", "Bilan déjà validé");
      const { copilOn } = await call.body<ValidateAnnualReport>();
      return change(report, { status: "VALIDATED", validatedOn: copilOn, steps: ["COMMENT", "PUBLISH"] });
    }),
    on<typeof api.publishAnnualReport>("post", url.getPublishAnnualReportUrl(":id"), (call) =>
      change(open(call, "PUBLISH", "annual-report-not-validated", "Bilan à valider d’abord"), {
        status: "PUBLISHED",
        steps: [],
        publishedOn: today(),
        sha256: data.publishedReport.sha256,
      }),
    ),

    on<typeof api.listPublicReports>("get", url.getListPublicReportsUrl(), () => ({ items: published() })),
    on<typeof api.getPublicReport>("get", url.getGetPublicReportUrl(":id"), (call) =>
      find(published(), call),
    ),
  ];
}

const rolesOf: Record<AnnualReportStep, readonly Role[]> = {
  COMMENT: url.commentAnnualReportRoles,
  WRITE: url.updateAnnualReportRoles,
  REFRESH: url.refreshAnnualReportRoles,
  VALIDATE: url.validateAnnualReportRoles,
  PUBLISH: url.publishAnnualReportRoles,
};

/** With the steps that this person may take. */
const shownTo = (person: Person, report: AnnualReportView): AnnualReportView => ({
  ...report,
  steps: report.steps.filter((step) => may(person, rolesOf[step])),
});

const outOfSight = () =>
  new Refusal(403, "forbidden", "Accès refusé", "Cette préfecture n’est pas dans votre périmètre.");

/** Those who see the nation have no prefecture of their own; agents and référents see some sites of theirs. */
const seesPrefecture = ({ prefecture, roles }: Person, code: string | undefined) =>
  prefecture === undefined || (prefecture === code && !roles.some((role) => siteRoles.includes(role)));
const siteRoles: Role[] = ["agent", "quality-referent"];

function mustTellPrefecture({ person, query }: Call) {
  if (person.prefecture || query.get("prefecture")) return;
  throw new Refusal(422, "invalid-input", "Saisie à corriger", "Indiquez la préfecture, par exemple 76.");
}

const progressLabels: Record<PlanAction["progress"], string> = {
  TO_DO: "À faire",
  IN_PROGRESS: "En cours",
  DONE: "Fait",
  ABANDONED: "Abandonné",
};

function planned(action: ActionView, plan: PlanAction): ActionView {
  const progressLabel = progressLabels[plan.progress];
  return { ...action, ...plan, progressLabel, dueLabel: plan.due, version: action.version + 1 };
}
