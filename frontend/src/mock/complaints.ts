import type * as api from "@/api/complaints/complaints";
import * as url from "@/api/complaints/complaints";
import type {
  Answer,
  AnswerRating,
  ApproveTemplate,
  CaseAssignment,
  CaseCorrection,
  CaseMerge,
  CaseNote,
  CasesStep,
  CaseView,
  Closure,
  HoldingReply,
  LodgeCase,
  MergeThemes,
  RecordCase,
  RecordTemplate,
  Redirect,
  Reopening,
  ReplyTemplateView,
  Requalify,
  Theme,
  Transfer,
} from "@/api/complaints/model";
import { today } from "@/shared/periods";
import { may } from "@/shared/session";
import {
  assignment,
  eventOf,
  keepFile,
  move,
  newCase,
  oneOfMany,
  publicView,
  redirection,
  type Step,
  standingOf,
} from "./case-moves";
import * as data from "./data/complaints";
import { countsOf, matches } from "./desk-lists";
import { type Call, on, Refusal, unknown } from "./operation";
import type { State } from "./state";

/** The themes of the cases, the most frequent first. */
function themesOf(cases: State["cases"]): Theme[] {
  const found = new Map<string, Theme>();
  for (const { view } of cases) {
    if (!view.theme) continue;
    const known = found.get(view.theme) ?? { theme: view.theme, cases: 0, lastReceivedOn: view.receivedOn };
    const days = [known.lastReceivedOn, view.receivedOn].sort();
    found.set(view.theme, { ...known, cases: known.cases + 1, lastReceivedOn: days[1] as string });
  }
  return [...found.values()].sort((one, other) => other.cases - one.cases);
}

/** The desk and the public form: what is lodged is followed, answered and counted. */
export function complaints({ cases }: State) {
  const find = (id = "") => {
    const found = cases.find(({ view }) => view.id === id);
    if (!found) throw unknown();
    return found;
  };
  const template = ({ params }: Call) => {
    const found = data.templates.items.find(({ id }) => id === params.id);
    if (!found) throw unknown();
    return found;
  };
  const followed = ({ params, headers }: Call) => {
    const found = cases.find(({ view }) => view.number === params.number);
    const secret = headers.get("Case-Secret");
    if (!found || (found.secret && found.secret !== secret)) {
      throw new Refusal(404, "unknown-case", "Demande introuvable", "Vérifiez le lien reçu.");
    }
    return found;
  };
  const listed = (query: URLSearchParams, call: Call) =>
    cases.map(({ view }) => view).filter((view) => matches(view, query, call));

  const add = (view: CaseView, by: string, secret?: string) => {
    const event = eventOf(1, "RECEPTION", "Demande reçue", by);
    cases.unshift({ view, secret, files: [], events: [event] });
    return view;
  };
  const act =
    <Body>(stepOf: (body: Body, call: Call) => Step) =>
    async (call: Call) => {
      const body = await call.body<Body>().catch(() => ({}) as Body);
      return move(find(call.params.id), call.person.name, stepOf(body, call));
    };

  return [
    on<typeof api.listPublicSites>("get", url.getListPublicSitesUrl(), () => data.publicSites),
    on<typeof api.getChallenge>("get", url.getGetChallengeUrl(), () => data.challenge),
    on<typeof api.lodgeCase>("post", url.getLodgeCaseUrl(), async ({ body }) => {
      const lodged = await body<LodgeCase>();
      const secret = `s${cases.length}x7Kq`;
      const view = add(newCase(cases.length, lodged), "Formulaire", secret);
      return { number: view.number, secret, owedAnswer: view.owedAnswer, dueOn: view.dueOn };
    }),
    on<typeof api.followCase>("get", url.getFollowCaseUrl(":number"), (call) => publicView(followed(call))),
    on<typeof api.rateAnswer>("post", url.getRateAnswerUrl(":number"), async (call) => {
      const { satisfied, remark } = await call.body<AnswerRating>();
      Object.assign(followed(call).view, { satisfied, satisfactionRemark: remark });
    }),
    on<typeof api.eraseCase>("post", url.getEraseCaseUrl(":number"), (call) => {
      const { view } = followed(call);
      Object.assign(view, { anonymised: true, person: undefined, message: "", answer: undefined });
      Object.assign(view, { state: "CLOSED", ...standingOf(view) });
    }),
    on<typeof api.listSentAttachments>("get", url.getListSentAttachmentsUrl(":number"), (call) => ({
      items: followed(call).files,
    })),
    on<typeof api.sendAttachment>("post", url.getSendAttachmentUrl(":number"), (call) =>
      keepFile(followed(call), call, true),
    ),

    on<typeof api.listCases>("get", url.getListCasesUrl(), (call) => ({
      items: listed(call.query, call).map(data.summaryOf),
    })),
    on<typeof api.recordCase>("post", url.getRecordCaseUrl(), async ({ body, person }) =>
      add(newCase(cases.length, await body<RecordCase>()), person.name),
    ),
    on<typeof api.handleCases>("post", url.getHandleCasesUrl(), async ({ body, person }) => {
      const asked = await body<CasesStep>();
      const results = asked.cases.map((id) => oneOfMany(find(id), asked, person.name));
      const done = results.filter((result) => result.done).length;
      return { done, refused: results.length - done, results };
    }),
    on<typeof api.countCases>("get", url.getCountCasesUrl(), (call) =>
      countsOf(listed(call.query, call), call),
    ),
    on<typeof api.listDeskAgents>("get", url.getListDeskAgentsUrl({ site: "" }), ({ person }) => ({
      items: [...data.agents, { id: person.username, name: person.name }],
    })),
    on<typeof api.getCase>("get", url.getGetCaseUrl(":id"), ({ params, person }) =>
      may(person, url.handleCasesRoles)
        ? find(params.id).view
        : { ...find(params.id).view, handled: false, steps: [], person: undefined },
    ),
    on<typeof api.listCaseEvents>("get", url.getListCaseEventsUrl(":id"), ({ params }) => ({
      items: find(params.id).events,
    })),
    on<typeof api.listCaseReadings>("get", url.getListCaseReadingsUrl(":id"), ({ person }) => ({
      items: [{ at: new Date().toISOString(), by: person.name, identity: true, attachment: false }],
    })),
    on<typeof api.listCaseDuplicates>("get", url.getListCaseDuplicatesUrl(":id"), ({ params }) => ({
      items: cases
        .filter(({ view }) => view.id !== params.id && view.open)
        .map(({ view }) => ({ message: data.summaryOf(view), samePerson: true, sameText: false })),
    })),
    on<typeof api.listThemes>("get", url.getListThemesUrl(), () => ({ items: themesOf(cases) })),
    on<typeof api.mergeThemes>("post", url.getMergeThemesUrl(), async (call) => {
      const { themes, into } = await call.body<MergeThemes>();
      const merged = cases.filter(({ view }) => view.theme && themes.includes(view.theme));
      for (const { view } of merged) view.theme = into;
      return { theme: into, cases: merged.length };
    }),
    on<typeof api.listAttachments>("get", url.getListAttachmentsUrl(":id"), ({ params }) => ({
      items: find(params.id).files,
    })),
    on<typeof api.addAttachment>("post", url.getAddAttachmentUrl(":id"), (call) =>
      keepFile(find(call.params.id), call, false),
    ),

    on<typeof api.answerCase>(
      "post",
      url.getAnswerCaseUrl(":id"),
      act<Answer>(({ message, answeredOn = today() }) => ({
        step: "ANSWER",
        summary: "Réponse envoyée",
        note: message,
        change: { state: "ANSWERED", answer: message, answeredOn, late: false, workingDaysLeft: undefined },
      })),
    ),
    on<typeof api.acknowledgeCase>(
      "post",
      url.getAcknowledgeCaseUrl(":id"),
      act(() => ({
        step: "ACKNOWLEDGEMENT",
        summary: "Accusé de réception envoyé",
        change: { state: "ACKNOWLEDGED" },
      })),
    ),
    on<typeof api.requalifyCase>(
      "post",
      url.getRequalifyCaseUrl(":id"),
      act<Requalify>(({ note, ...change }) => ({
        step: "REQUALIFICATION",
        summary: "Demande requalifiée",
        note,
        change,
      })),
    ),
    on<typeof api.redirectCase>(
      "post",
      url.getRedirectCaseUrl(":id"),
      act<Redirect>((body, { params }) => redirection(find(params.id).view, body)),
    ),
    on<typeof api.transferCase>(
      "post",
      url.getTransferCaseUrl(":id"),
      act<Transfer>(({ recipient, site, note }) => ({
        step: "TRANSFER",
        summary: `Transférée : ${recipient ?? site ?? ""}`,
        note,
        change: { state: "TRANSFERRED", bureau: recipient },
      })),
    ),
    on<typeof api.sendHoldingReply>(
      "post",
      url.getSendHoldingReplyUrl(":id"),
      act<HoldingReply>(({ message }) => ({
        step: "HOLDING_REPLY",
        summary: "Réponse d’attente envoyée",
        note: message,
        change: { state: "ON_HOLD" },
      })),
    ),
    on<typeof api.closeCase>(
      "post",
      url.getCloseCaseUrl(":id"),
      act<Closure>(({ note }) => ({ step: "CLOSURE", summary: "Close", note, change: { state: "CLOSED" } })),
    ),
    on<typeof api.reopenCase>(
      "post",
      url.getReopenCaseUrl(":id"),
      act<Reopening>(({ reason }) => ({
        step: "REOPENING",
        summary: "Rouverte",
        note: reason,
        change: {
          state: "REOPENED",
          answer: undefined,
          answeredOn: undefined,
          redirection: undefined,
          redirectedBy: undefined,
        },
      })),
    ),
    on<typeof api.mergeCase>(
      "post",
      url.getMergeCaseUrl(":id"),
      act<CaseMerge>(({ into }) => ({
        step: "MERGE",
        summary: `Réunie avec la demande ${into}`,
        change: { state: "CLOSED", mergedInto: into },
      })),
    ),
    on<typeof api.correctCase>(
      "post",
      url.getCorrectCaseUrl(":id"),
      act<CaseCorrection>(({ reason, ...change }) => ({
        step: "CORRECTION",
        summary: "Enregistrement corrigé",
        note: reason,
        change,
      })),
    ),
    on<typeof api.assignCase>(
      "post",
      url.getAssignCaseUrl(":id"),
      act<CaseAssignment>((body, { person }) => assignment(body.agent, person.username)),
    ),
    on<typeof api.renewPresence>("put", url.getRenewPresenceUrl(":id"), () => ({ items: [] })),
    on<typeof api.leaveCase>("delete", url.getLeaveCaseUrl(":id"), () => undefined),
    on<typeof api.noteCase>(
      "post",
      url.getNoteCaseUrl(":id"),
      act<CaseNote>(({ text }) => ({ step: "NOTE", summary: "Note entre agents", note: text, change: {} })),
    ),

    on<typeof api.listMailboxes>("get", url.getListMailboxesUrl(), () => ({ items: [] })),
    on<typeof api.listSetAsideMails>("get", url.getListSetAsideMailsUrl(), () => ({
      items: data.setAsideMails,
    })),
    on<typeof api.eraseCaseForPerson>("post", url.getEraseCaseForPersonUrl(":id"), ({ params }) => {
      const { view } = find(params.id);
      Object.assign(view, {
        anonymised: true,
        person: undefined,
        message: "[Texte effacé]",
        answer: undefined,
      });
      Object.assign(view, { state: "CLOSED", ...standingOf(view) });
    }),
    on<typeof api.listDeadlineRules>("get", url.getListDeadlineRulesUrl(), () => ({
      items: data.deadlineRules,
    })),
    on<typeof api.getPromisedDays>("get", url.getGetPromisedDaysUrl(), () => ({ online: 5, paper: 10 })),
    on<typeof api.listReplyControls>("get", url.getListReplyControlsUrl({ prefecture: "" }), () => ({
      items: [data.replyControl],
    })),
    on<typeof api.getReplyControl>("get", url.getGetReplyControlUrl(":id"), () => data.replyControl),
    on<typeof api.getReplyControlPopulation>(
      "get",
      url.getGetReplyControlPopulationUrl(":id"),
      () => data.population,
    ),
    on<typeof api.listReplyTemplates>("get", url.getListReplyTemplatesUrl(), () => data.templates),
    on<typeof api.getReplyTemplate>("get", url.getGetReplyTemplateUrl(":id"), template),
    on<typeof api.listReplyTemplateVersions>("get", url.getListReplyTemplateVersionsUrl(":id"), (call) => ({
      items: [template(call)],
    })),
    on<typeof api.submitReplyTemplate>("post", url.getSubmitReplyTemplateUrl(":id"), (call) =>
      Object.assign(template(call), { submittedOn: today(), steps: ["REVISE", "APPROVE", "WITHDRAW"] }),
    ),
    on<typeof api.approveReplyTemplate>("post", url.getApproveReplyTemplateUrl(":id"), async (call) =>
      Object.assign(template(call), await call.body<ApproveTemplate>(), { steps: ["REVISE", "WITHDRAW"] }),
    ),
    on<typeof api.withdrawReplyTemplate>("post", url.getWithdrawReplyTemplateUrl(":id"), (call) =>
      Object.assign(template(call), { withdrawnOn: today(), steps: ["REVISE"] }),
    ),
    on<typeof api.createReplyTemplate>("post", url.getCreateReplyTemplateUrl(), async (call) => {
      const given = await call.body<RecordTemplate>();
      const made: ReplyTemplateView = {
        ...given,
        id: `t${data.templates.items.length + 1}`,
        use: given.use ?? "ANSWER",
        subject: given.subject ?? "Votre demande {{numero}}",
        fields: [],
        latest: true,
        steps: ["REVISE", "SUBMIT", "APPROVE", "WITHDRAW"],
        version: 1,
      };
      data.templates.items.push(made);
      return made;
    }),
    on<typeof api.getReminders>("get", url.getGetRemindersUrl(":site"), ({ params }) => ({
      ...data.reminders,
      site: params.site ?? "",
    })),
    on<typeof api.getStatistics>("get", url.getGetStatisticsUrl({ from: "", to: "" }), () => data.statistics),
    on<typeof api.getStatisticsTable>(
      "get",
      url.getGetStatisticsTableUrl({ from: "", to: "", by: "MONTH" }),
      () => data.statisticsTable,
    ),
  ];
}
