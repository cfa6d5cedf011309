import { z } from "zod";
import type { Indicator, IndicatorView, TargetView } from "@/api/indicators/model";
import { numberToText, parseNumber } from "@/shared/format";

const target = z.object({
  prefecture: z.string(),
  from: z.string().min(1, "Indiquez le premier jour de l’objectif."),
  to: z.string(),
  comparator: z.string(),
  value: z.string().refine((text) => parseNumber(text) !== undefined, "Écrivez un nombre, par exemple 75."),
});

export const definitionSchema = z.object({
  code: z
    .string()
    .regex(/^[A-Z0-9_]{1,60}$/, "Écrivez des capitales, chiffres et tirets bas : EMAIL_IN_TIME."),
  label: z.string().trim().min(1, "Indiquez le libellé.").max(300, "Le libellé tient en 300 caractères."),
  rubric: z.string().trim().min(1, "Indiquez la rubrique."),
  unit: z.string(),
  frequency: z.string(),
  sense: z.string(),
  formula: z.string(),
  feed: z.string(),
  precision: z.string().regex(/^[0-6]$/, "Écrivez un nombre de 0 à 6."),
  source: z.string().trim().max(300, "La source tient en 300 caractères."),
  validFrom: z.string(),
  validTo: z.string(),
  targets: z.array(target),
});

export type DefinitionValues = z.output<typeof definitionSchema>;

export const noTarget = { prefecture: "", from: "", to: "", comparator: "GT", value: "" };

export function valuesOf(indicator: IndicatorView | undefined): DefinitionValues {
  return {
    code: indicator?.code ?? "",
    label: indicator?.label ?? "",
    rubric: indicator?.rubric ?? "",
    unit: indicator?.unit ?? "PERCENT",
    frequency: indicator?.frequency ?? "MONTH",
    sense: indicator?.sense ?? "HIGHER_IS_BETTER",
    formula: indicator?.formula ?? "RATIO",
    feed: indicator?.feed ?? "ENTERED",
    precision: String(indicator?.precision ?? 2),
    source: indicator?.source ?? "",
    validFrom: indicator?.validFrom ?? "",
    validTo: indicator?.validTo ?? "",
    targets: (indicator?.targets ?? []).map((it) => ({
      prefecture: it.prefecture ?? "",
      from: it.from,
      to: it.to ?? "",
      comparator: it.comparator,
      value: numberToText(it.value),
    })),
  };
}

export function bodyOf(values: DefinitionValues): Indicator {
  return {
    label: values.label,
    rubric: values.rubric,
    unit: values.unit as Indicator["unit"],
    frequency: values.frequency as Indicator["frequency"],
    sense: values.sense as Indicator["sense"],
    formula: values.formula as Indicator["formula"],
    feed: values.feed as Indicator["feed"],
    precision: Number(values.precision),
    source: values.source || undefined,
    validFrom: values.validFrom || undefined,
    validTo: values.validTo || undefined,
    targets: values.targets.map((it) => ({
      prefecture: it.prefecture || undefined,
      from: it.from,
      to: it.to || undefined,
      comparator: it.comparator as TargetView["comparator"],
      value: parseNumber(it.value) ?? 0,
    })),
  };
}
