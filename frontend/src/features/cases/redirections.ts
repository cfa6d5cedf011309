import type { CaseView, ReplyTemplateView, Scope } from "@/api/complaints/model";
import { scopeLabels } from "@/shared/labels";
import { addressMark, fillTemplate, openFields, toMarks } from "@/shared/template-text";
import type { AnswerDraft } from "./answer-draft";

/** The scopes of another service: all but what is not qualified yet, and the reception itself. */
const { TO_QUALIFY, RECEPTION, ...elsewhere } = scopeLabels;
export const elsewhereLabels: Record<string, string> = elsewhere;
export const isElsewhere = (scope: Scope) => scope in elsewhere;

/** A redirection while it is written, kept on the page's session. */
export type RedirectDraft = Pick<AnswerDraft, "template" | "means" | "answeredOn" | "reason"> & {
  scope: string;
  redirection: string;
  /** The letter once the agent has changed it; absent, it is the template's. */
  message?: string;
};

export const blankRedirect: RedirectDraft = {
  scope: "",
  redirection: "",
  template: "",
  means: "",
  answeredOn: "",
};

/** The letters that may redirect for this scope in this language: the closest first, as the service chooses. */
export function redirectionsFor(templates: ReplyTemplateView[], scope: string, language: string) {
  const closeness = (template: ReplyTemplateView) => (template.prefecture ? 2 : 0) + (template.scope ? 1 : 0);
  return templates
    .filter((template) => template.use === "REDIRECTION" && template.language === language)
    .filter((template) => !template.scope || template.scope === scope)
    .sort((one, other) => closeness(other) - closeness(one));
}

type Faults = Partial<Record<"scope" | "redirection" | "message", string>>;

/** Tells what a redirection still misses before it is read again. */
export function faultsOf({ scope, redirection }: RedirectDraft, letter: string): Faults {
  const unfilled = openFields(letter);
  const faults: Faults = {};
  if (scope === "") faults.scope = "Choisissez pour qui est la demande.";
  if (redirection.trim() === "") faults.redirection = "Dites à qui la personne doit s’adresser.";
  if (unfilled.length > 0) faults.message = `Complétez d’abord : ${unfilled.join(", ")}`;
  else if (!letter.includes(redirection.trim())) {
    faults.message = "La lettre ne dit pas à qui s’adresser : gardez-y [à qui s’adresser].";
  }
  return faults;
}

/** A template as this case fills it; where the person writes stays open, for it is still being written. */
export const letterOf = (template: ReplyTemplateView | undefined, aCase: CaseView) =>
  template ? toMarks(fillTemplate(template.body, { ...aCase, redirection: undefined })) : "";

export const withAddress = (letter: string, redirection: string) =>
  toMarks(letter).replaceAll(addressMark, () => redirection.trim());

/** How the person is told, or what the agent has to know. */
export function recipientOf({ person, followLink }: CaseView, toldOfNobody: string): string {
  const page = followLink ? ", et sur sa page de suivi" : "";
  if (person?.email) return `Par courriel à ${person.email}${page}.`;
  if (person?.postalAddress) return `Lettre à imprimer et à poster à l’adresse laissée${page}.`;
  if (followLink) return "Sans adresse : la personne le lira sur sa page de suivi.";
  return toldOfNobody;
}
