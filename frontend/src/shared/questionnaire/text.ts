import type { Text } from "@/api/surveys/model";
import { getLocale } from "@/paraglide/runtime";

/** The questionnaire's own words, in the reader's language when they exist in it. */
export function textOf(text: Text | null | undefined): string {
  if (!text) return "";
  return (getLocale() === "en" && text.en) || text.fr;
}
