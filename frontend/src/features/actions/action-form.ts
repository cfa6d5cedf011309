import { z } from "zod";
import type { ActionProposal, ActionView, Origin, PlanAction, Progress } from "@/api/reporting/model";

const due = /^(\d{4}-\d{2}-\d{2}|\d{4}-(0[1-9]|1[0-2])|\d{4}-[QS][1-4]|\d{4}|\d{4}-\d{4})?$/;

export const actionSchema = z.object({
  site: z.string(),
  objective: z.string().trim().min(1, "Indiquez l’objectif.").max(200, "L’objectif tient en 200 caractères."),
  action: z.string().trim().min(1, "Décrivez l’action.").max(1000, "L’action tient en 1 000 caractères."),
  actors: z.string().trim().min(1, "Indiquez au moins un service."),
  due: z.string().trim().regex(due, "Écrivez un jour (2022-04-30), un mois (2022-04) ou une année (2022)."),
  progress: z.string(),
  percent: z.string().regex(/^(\d|[1-9]\d|100)$/, "Écrivez un nombre de 0 à 100."),
  origin: z.string(),
  reference: z.string(),
});

/** Who plans for their own sites only names one. */
export const ownActionSchema = actionSchema.extend({ site: z.string().min(1, "Choisissez le site.") });

export type ActionValues = z.output<typeof actionSchema>;

export function valuesOf(action: ActionView): ActionValues {
  return {
    site: action.site ?? "",
    objective: action.objective,
    action: action.action,
    actors: action.actors.join("\n"),
    due: action.due ?? "",
    progress: action.progress,
    percent: String(action.percent),
    origin: action.origin,
    reference: action.reference ?? "",
  };
}

export function valuesFrom(proposal: ActionProposal | undefined): ActionValues {
  return {
    site: proposal?.site ?? "",
    objective: proposal?.objective ?? "",
    action: "",
    actors: "",
    due: "",
    progress: "TO_DO",
    percent: "0",
    origin: proposal?.origin ?? "COPIL_DECISION",
    reference: proposal?.reference ?? "",
  };
}

export function bodyOf(prefecture: string, values: ActionValues): PlanAction {
  return {
    prefecture,
    site: values.site || undefined,
    objective: values.objective,
    action: values.action,
    actors: values.actors
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    due: values.due || undefined,
    progress: values.progress as Progress,
    percent: Number(values.percent),
    origin: values.origin as Origin,
    reference: values.reference || undefined,
  };
}
