import { z } from "zod";
import type { CaseKind, RecordTemplate, ReplyTemplateView, Scope, TemplateUse } from "@/api/complaints/model";

export const templateSchema = z.object({
  code: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]{1,59}$/, "Écrivez des capitales, chiffres et tirets bas : SUIVI_DOSSIER."),
  title: z.string().trim().min(1, "Indiquez le titre.").max(200, "Le titre tient en 200 caractères."),
  language: z.string(),
  kind: z.string(),
  use: z.string(),
  scope: z.string(),
  subject: z.string().trim().max(200, "L’objet tient en 200 caractères."),
  body: z.string().trim().min(1, "Écrivez le texte.").max(20_000, "Le texte tient en 20 000 caractères."),
});

export type TemplateValues = z.output<typeof templateSchema>;

export const valuesOf = (template: ReplyTemplateView | undefined): TemplateValues => ({
  code: template?.code ?? "",
  title: template?.title ?? "",
  language: template?.language ?? "fr",
  kind: template?.kind ?? "",
  use: template?.use ?? "ANSWER",
  scope: template?.scope ?? "",
  subject: template?.subject ?? "Votre demande {{numero}}",
  body:
    template?.body ??
    "Bonjour,\n\nVous nous avez écrit le {{dateReception}} (demande {{numero}}).\n\n{{reponse}}\n\nCordialement,\n{{signature}}\n{{site}}",
});

/** @param prefecture whose text it is; absent for everyone's */
export const bodyOf = (values: TemplateValues, prefecture: string | undefined): RecordTemplate => ({
  code: values.code,
  prefecture,
  title: values.title,
  language: values.language,
  kind: (values.kind || undefined) as CaseKind | undefined,
  use: values.use as TemplateUse,
  scope: (values.use === "REDIRECTION" && values.scope ? values.scope : undefined) as Scope | undefined,
  subject: values.subject || undefined,
  body: values.body,
});
