import type { CaseView, ReplyTemplateView } from "@/api/complaints/model";
import { labelOf, scopeLabels } from "@/shared/labels";
import { fieldsToAsk, fillTemplate, toMarks } from "@/shared/template-text";
import type { AnswerDraft } from "./answer-draft";

type Subject = Pick<CaseView, "kind" | "scope" | "theme" | "subject" | "language">;

/** The answers that may be given in the person's language, the closest to this request first. */
export function answersFor(templates: ReplyTemplateView[], aCase: Subject): ReplyTemplateView[] {
  return templates
    .filter(({ use, latest, language }) => use === "ANSWER" && latest && language === aCase.language)
    .sort((one, other) => closeness(other, aCase) - closeness(one, aCase));
}

/** The first of them, unless it is made for another kind of request. */
export const proposedOf = ([first]: ReplyTemplateView[], { kind }: Subject) =>
  first && (!first.kind || first.kind === kind) ? first.id : "";

/** The kind counts first, then the subject; at equal closeness the prefecture's own text is preferred. */
function closeness(template: ReplyTemplateView, aCase: Subject): number {
  const ofKind = template.kind === aCase.kind ? 8 : template.kind ? 0 : 4;
  return ofKind + (isAbout(template, aCase) ? 2 : 0) + (template.prefecture ? 1 : 0);
}

/** The contract gives a scope to redirections only: what an answer is about is read in its title. */
function isAbout({ scope, title }: ReplyTemplateView, aCase: Subject): boolean {
  if (scope) return scope === aCase.scope;
  const titled = wordsOf(title);
  return wordsOf(`${labelOf(scopeLabels, aCase.scope)} ${aCase.theme ?? ""} ${aCase.subject ?? ""}`).some(
    (word) => titled.includes(word),
  );
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

/** The field that what is already written takes, when a template has it. */
export const isAnswerField = (name: string) => name.toLowerCase() === "reponse";

/** What the answer holds apart from a template that was put there and not touched since. */
const writtenIn = ({ message, insertion }: AnswerDraft) =>
  insertion && message === insertion.after ? insertion.before : message;

/** The fields that are asked: what is already written is the answer, when the template has a place for it. */
export const fieldsOf = (template: ReplyTemplateView, aCase: CaseView, draft: AnswerDraft) =>
  fieldsToAsk(template.body, aCase).filter((name) => !isAnswerField(name) || writtenIn(draft).trim() === "");

/** Puts a template into the answer and loses nothing of it: around what is written, or after it. */
export function inserted(draft: AnswerDraft, template: ReplyTemplateView, aCase: CaseView): AnswerDraft {
  const before = writtenIn(draft);
  const place = fieldsToAsk(template.body, aCase).find(isAnswerField);
  const around = before.trim() !== "" && place !== undefined;
  const typed = around ? { ...draft.fields, [place]: before } : draft.fields;
  const letter = toMarks(fillTemplate(template.body, aCase, typed));
  const after = around || before.trim() === "" ? letter : `${before.trimEnd()}\n\n${letter}`;
  return { ...draft, template: template.id, message: after, insertion: { before, after } };
}

export const takenBack = (draft: AnswerDraft): AnswerDraft => ({
  ...draft,
  template: "",
  message: draft.insertion?.before ?? draft.message,
  insertion: undefined,
});
