import type { CaseView } from "@/api/complaints/model";
import { formatDay } from "@/shared/format";

/** The words a template may leave open, as "{{nom}}", and what this case puts there. */
export function fillTemplate(body: string, found: CaseView, siteName: string): string {
  const values: Record<string, string> = {
    nom: found.person?.name ?? "",
    numero: found.number,
    date: formatDay(found.receivedOn),
    site: siteName,
  };
  return body.replace(/\{\{?\s*(\w+)\s*\}?\}/g, (whole, name: string) => values[name.toLowerCase()] ?? whole);
}

/** Fields that nothing filled: a letter must not leave with them. */
export function openFields(text: string): string[] {
  return [...text.matchAll(/\{\{?\s*\w+\s*\}?\}/g)].map((match) => match[0]);
}
