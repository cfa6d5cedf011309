import type { CaseView } from "@/api/complaints/model";
import { formatDay } from "@/shared/format";
import { today } from "@/shared/periods";

const field = /\{\{\s*(\p{L}[\p{L}\d_]*)\s*\}\}/gu;

/** The service signs the reply with the name of the office that sends it. */
const filledByTheService = new Set(["signature"]);

/** The words a template leaves open, as "{{nom}}", and what this case puts there. */
export function fillTemplate(body: string, aCase: CaseView): string {
  const values: Record<string, string | undefined> = {
    nom: aCase.person?.name ?? "",
    numero: aCase.number,
    date: formatDay(today()),
    datereception: formatDay(aCase.receivedOn),
    site: aCase.siteName,
    lien: aCase.redirection,
  };
  return body.replace(field, (whole, name: string) => values[name.toLowerCase()] ?? whole);
}

/** Fields that nothing filled: a letter must not leave with them. */
export function openFields(text: string): string[] {
  return [...text.matchAll(field)]
    .filter((match) => !filledByTheService.has((match[1] ?? "").toLowerCase()))
    .map((match) => match[0]);
}

export const withSignature = (text: string) =>
  text.replace(/\{\{\s*signature\s*\}\}/gi, "[signature du service]");
