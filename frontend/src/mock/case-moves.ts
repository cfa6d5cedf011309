import type {
  AttachmentView,
  CaseEventView,
  CaseStep,
  CasesStep,
  CaseView,
  HandledCase,
  LodgeCase,
  PublicCaseView,
  RecordCase,
  Redirect,
} from "@/api/complaints/model";
import { today } from "@/shared/periods";
import * as data from "./data/complaints";
import { type Call, Refusal } from "./operation";

/** A case as the mock keeps it. */
export type MockCase = { view: CaseView; secret?: string; events: CaseEventView[]; files: AttachmentView[] };

/** What the mock lets be done in each state, as the service tells it. */
export function standingOf({ state, owedAnswer, anonymised }: CaseView): Pick<CaseView, "open" | "steps"> {
  const always: CaseStep[] = ["CORRECTION", "ATTACHMENT", "NOTE"];
  if (anonymised) return { open: false, steps: [] };
  if (state === "CLOSED") return { open: false, steps: ["REOPENING", ...always] };
  always.push("REQUALIFICATION", "ASSIGNMENT");
  if (state === "ANSWERED") return { open: false, steps: ["CLOSURE", "REOPENING", ...always] };
  if (state === "RECEIVED" || state === "REOPENED") always.push("ACKNOWLEDGEMENT");
  if (!owedAnswer) always.push("CLOSURE");
  return { open: true, steps: ["ANSWER", "REDIRECTION", "TRANSFER", "HOLDING_REPLY", "MERGE", ...always] };
}

export type Step = { step: CaseStep; summary: string; note?: string; change: Partial<CaseView> };

const internal: CaseStep[] = ["NOTE", "ASSIGNMENT"];

export function move(
  { view, events }: MockCase,
  by: string,
  { step, summary, note, change }: Step,
): CaseView {
  if (!view.steps.includes(step)) {
    throw new Refusal(409, "case-state", "Opération impossible", "Relisez cette demande : elle a changé.");
  }
  Object.assign(view, change, { version: view.version + 1 });
  Object.assign(view, standingOf(view));
  events.push({ ...eventOf(events.length + 1, step, summary, by), note });
  return view;
}

export function eventOf(
  position: number,
  type: CaseStep,
  summary: string,
  by: string,
  on = today(),
): CaseEventView {
  const at = on === today() ? new Date().toISOString() : `${on}T09:00:00Z`;
  return { position, type, at, on, by, summary, internal: internal.includes(type) };
}

export function assignment(agent: string | undefined, me: string): Step {
  const id = agent === "me" ? me : agent;
  const known = data.agents.find((other) => other.id === id);
  const assignee = id ? (known ?? { id, name: id }) : undefined;
  const summary = assignee ? `Attribuée à ${assignee.name}` : "Attribuée à personne";
  return { step: "ASSIGNMENT", summary, change: { assignee } };
}

const closed: Step = { step: "CLOSURE", summary: "Close", change: { state: "CLOSED" } };

export function redirection(view: CaseView, { scope, redirection: to, message }: Redirect): Step {
  return {
    step: "REDIRECTION",
    summary: "Réorientée vers un autre service",
    note: message,
    change: {
      scope,
      redirection: to,
      answer: message ?? `Adressez-vous à : ${to}`,
      redirectedBy: view.person?.email ? "EMAIL" : "LETTER",
      state: "ANSWERED",
      answeredOn: today(),
      late: false,
      workingDaysLeft: undefined,
    },
  };
}

export function oneOfMany(found: MockCase, asked: CasesStep, by: string): HandledCase {
  const { id, number } = found.view;
  const steps: Record<CasesStep["step"], Step> = {
    ASSIGNMENT: assignment(asked.assignment?.agent, by),
    ACKNOWLEDGEMENT: {
      step: "ACKNOWLEDGEMENT",
      summary: "Accusé de réception envoyé",
      change: { state: "ACKNOWLEDGED" },
    },
    REQUALIFICATION: {
      step: "REQUALIFICATION",
      summary: "Demande requalifiée",
      change: asked.requalification ?? {},
    },
    REDIRECTION: asked.redirection ? redirection(found.view, asked.redirection) : closed,
    REOPENING: {
      step: "REOPENING",
      summary: "Rouverte",
      change: { state: "REOPENED", redirectedBy: undefined },
    },
    CLOSURE: closed,
  };
  try {
    move(found, by, steps[asked.step]);
    return { id, number, done: true };
  } catch (refusal) {
    return { id, number, done: false, reason: (refusal as Refusal).message };
  }
}

export function newCase(rank: number, given: LodgeCase | RecordCase): CaseView {
  const owedAnswer = Boolean(given.person?.email || given.person?.postalAddress);
  const due = new Date();
  due.setDate(due.getDate() + 7);
  const site = data.publicSites.items.find(({ code }) => code === given.site);
  const view: CaseView = {
    ...data.aCase,
    ...given,
    id: `c${rank + 1}`,
    number: `${given.site.slice(0, 2)}-${new Date().getFullYear()}-00${rank + 31}`,
    siteName: site?.name ?? given.site,
    scope: "TO_QUALIFY",
    state: "RECEIVED",
    language: given.language ?? "fr",
    receivedOn: ("receivedOn" in given && given.receivedOn) || today(),
    owedAnswer,
    dueOn: owedAnswer ? due.toISOString().slice(0, 10) : undefined,
    deadline: owedAnswer ? data.aCase.deadline : undefined,
    late: false,
    workingDaysLeft: owedAnswer ? 5 : undefined,
    attachments: 0,
    person: given.person,
    version: 1,
  };
  return { ...view, ...standingOf(view) };
}

export function publicView({ view, events }: MockCase): PublicCaseView {
  return {
    ...view,
    steps: events
      .filter((event) => !event.internal)
      .map(({ on, type, summary }) => ({ on, type, label: summary })),
  };
}

export async function keepFile(
  found: MockCase,
  { headers }: Call,
  fromPerson: boolean,
): Promise<AttachmentView> {
  const file = {
    ...data.attachment,
    id: `f${found.files.length + 2}`,
    name: decodeURIComponent(headers.get("File-Name") ?? "fichier"),
    fromPerson,
    scan: "NOT_SCANNED" as const,
    addedAt: new Date().toISOString(),
  };
  found.files.push(file);
  found.view.attachments = found.files.length;
  return file;
}
