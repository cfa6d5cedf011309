import type { CaseView } from "@/api/complaints/model";
import { formatDay } from "@/shared/format";
import { today } from "@/shared/periods";

const field = /\{\{\s*(\p{L}[\p{L}\d_]*)\s*\}\}/gu;

export const addressMark = "[à qui s’adresser]";

/** What stays open while one writes, as an agent reads it: the service signs, and the address is a box of its own. */
const marks: Record<string, string> = {
  signature: "[signature du service]",
  lien: addressMark,
};

/** Shows the fields that are filled in later as words, which an agent may move about. */
export const toMarks = (text: string) =>
  text.replace(field, (whole, name: string) => marks[name.toLowerCase()] ?? whole);

/** Gives the service its fields back. */
export const fromMarks = (text: string) =>
  Object.entries(marks).reduce((written, [name, mark]) => written.replaceAll(mark, `{{${name}}}`), text);

/** Shows the letter as the person will read it: it is signed with the name of who sends it. */
export const asSent = (text: string, signature: string) =>
  toMarks(fromMarks(text).replaceAll("{{signature}}", signature));

type Filled = Pick<CaseView, "number" | "receivedOn" | "siteName" | "person" | "redirection">;

/** The words a template leaves open, as "{{nom}}", and what this case puts there. */
function valuesOf(aCase: Filled): Record<string, string | undefined> {
  return {
    nom: aCase.person?.name ?? "",
    numero: aCase.number,
    date: formatDay(today()),
    datereception: formatDay(aCase.receivedOn),
    site: aCase.siteName,
    lien: aCase.redirection,
  };
}

export function fillTemplate(body: string, aCase: Filled, typed: Record<string, string> = {}): string {
  const values = valuesOf(aCase);
  return body.replace(field, (whole, name: string) => values[name.toLowerCase()] ?? typed[name] ?? whole);
}

const namesIn = (text: string) => [...text.matchAll(field)].map((match) => match[1] ?? "");

/** What the agent has to give for this case, by name: neither the case nor the service knows it. */
export function fieldsToAsk(body: string, aCase: Filled): string[] {
  const values = valuesOf(aCase);
  return [...new Set(namesIn(body))].filter(
    (name) => values[name.toLowerCase()] === undefined && name.toLowerCase() !== "signature",
  );
}

/** Fields that nothing filled: a letter must not leave with them. */
export const openFields = (text: string): string[] =>
  namesIn(text)
    .filter((name) => name.toLowerCase() !== "signature")
    .map(labelOfField);

const labels: Record<string, string> = {
  reponse: "Votre réponse",
  service: "Service qui traite la demande",
  lien: "Lien ou adresse à donner",
};

/** "dateDuRendezVous" → "Date du rendez vous". */
export function labelOfField(name: string): string {
  const words = name
    .replace(/_/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, (_, end, start) => `${end} ${start.toLowerCase()}`);
  return labels[name.toLowerCase()] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
