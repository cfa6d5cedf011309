import type { Problem } from "@/api/client";
import { m } from "@/paraglide/messages";
import { getLocale } from "@/paraglide/runtime";
import { englishFieldNames, englishRefusals } from "./english-refusals";

/** A failure as a person reads it. */
export type Refusal = { title: string; text: string; fields: string[] };

/** The end of a problem's type, "https://…/problems/invalid-input". */
const slugOf = (type: string) => type.slice(type.lastIndexOf("/") + 1);

/**
 * What a failure says, in the language of the page. Services explain their refusals in French only: an English page
 * has its own words for each type of problem, and general ones for a type it does not know.
 */
export function refusalOf(problem: Problem): Refusal {
  if (problem.isOffline) return { title: m.problem_title(), text: m.problem_offline(), fields: [] };
  const { title, text, fields } = getLocale() === "en" ? inEnglish(problem) : inFrench(problem);
  return { title, fields, text: problem.status === 429 ? tooOften(problem) : text };
}

const tooOften = ({ retryAfter = 60 }: Problem) =>
  m.problem_too_often({ minutes: Math.ceil(retryAfter / 60) });

const inFrench = ({ title, message, fields }: Problem): Refusal => ({
  title,
  text: message,
  fields: fields.map((field) => field.message),
});

function inEnglish({ type, status, fields }: Problem): Refusal {
  const known = englishRefusals[slugOf(type)] ?? englishRefusals[status >= 500 ? "internal-error" : "other"];
  const names = new Set(fields.map(({ field }) => englishFieldNames[field] ?? field));
  return {
    title: known?.title ?? m.problem_title(),
    text: known?.text ?? "",
    fields: [...names].map((name) => `To correct: ${name}`),
  };
}
