import type { ReplyTemplateView, TemplateUse } from "@/api/complaints/model";
import { formatDay } from "@/shared/format";

export const useLabels = {
  ANSWER: "Répondre",
  REDIRECTION: "Réorienter vers un autre service",
} as const satisfies Record<TemplateUse, string>;

/** The languages in which one may write; another code of two letters is shown as it is. */
export const languageLabels: Record<string, string> = {
  fr: "Français",
  en: "Anglais",
  ar: "Arabe",
  es: "Espagnol",
  pt: "Portugais",
  ru: "Russe",
  tr: "Turc",
  uk: "Ukrainien",
  zh: "Chinois",
};

/** Read from right to left. */
export const directionOf = (language: string) => (language === "ar" ? "rtl" : "ltr");

/** Where the text stands with the users' local committee, in words. */
export function standing(template: ReplyTemplateView): string {
  const { withdrawnOn, approvedOn, submittedOn } = template;
  if (withdrawnOn) return `Retiré le ${formatDay(withdrawnOn)}`;
  if (approvedOn) return `Validé en comité local des usagers le ${formatDay(approvedOn)}`;
  if (submittedOn) return `Soumis au comité local des usagers le ${formatDay(submittedOn)}`;
  return "Pas encore soumis au comité local des usagers";
}
