import type { AnnualReportContent, AnnualReportView, PeriodResult } from "@/api/reporting/model";
import { formatShortMonth } from "@/shared/format";
import { correctionsOf } from "@/shared/results/under-correction";

export type Check = { ready: boolean; text: string; details?: string[] };

/** What somebody should know of a report before it can no longer change, whether it is there or not. */
export function checklist({ content, year, wouldLeaveOut }: AnnualReportView): Check[] {
  const { texts, surveys, actions } = content;
  return [
    lines("Points forts", texts.strengths),
    lines("Pistes d’amélioration", texts.improvementLeads),
    lines("Auto-évaluations", texts.selfAssessments),
    lines("Formations", texts.trainings),
    months(content, year),
    leftOut(content.leftOut ?? wouldLeaveOut),
    corrections(correctionsOf(content.rubrics)),
    {
      ready: surveys.length > 0,
      text: surveys.length > 0 ? `Enquêtes : ${surveys.length}` : "Enquêtes : aucune cette année",
    },
    {
      ready: actions.length > 0,
      text:
        actions.length > 0
          ? `Plan d’actions : ${actions.length}, toutes publiées avec leur avancement`
          : "Plan d’actions : aucune action",
    },
  ];
}

const lines = (title: string, texts: string[]): Check => ({
  ready: texts.length > 0,
  text: `${title} : ${texts.length === 0 ? "aucun texte" : count(texts.length, "ligne")}`,
});

function months(content: AnnualReportContent, year: number): Check {
  const known = new Set(
    periodsOf(content)
      .filter(hasFigure)
      .map(({ period }) => period),
  );
  const empty = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`).filter(
    (month) => !known.has(month),
  );
  return {
    ready: empty.length === 0,
    text:
      empty.length === 0
        ? "Indicateurs : des chiffres chaque mois"
        : `Mois sans aucun chiffre : ${empty.map(formatShortMonth).join(", ")}`,
  };
}

/** Told by the service: before it is published, what would be left out now. */
function leftOut(details: string[]): Check {
  return {
    ready: details.length === 0,
    text:
      details.length === 0
        ? "Toutes les valeurs saisies sont validées"
        : `Valeurs saisies mais non validées, absentes du bilan publié : ${details.length}`,
    details,
  };
}

function corrections(details: string[]): Check {
  return {
    ready: details.length === 0,
    text:
      details.length === 0
        ? "Aucun mois n’est en cours de correction"
        : `Mois en cours de correction, dont les chiffres peuvent encore changer : ${details.length}`,
    details,
  };
}

/** The content as it will be read: without the values that nobody has validated. */
export const asPublished = (content: AnnualReportContent): AnnualReportContent => ({
  ...content,
  rubrics: content.rubrics.map((rubric) => ({
    ...rubric,
    indicators: rubric.indicators.map((indicator) => ({
      ...indicator,
      periods: indicator.periods.map((result) => ({ ...result, unsettled: [] })),
    })),
  })),
});

const periodsOf = ({ rubrics }: AnnualReportContent): PeriodResult[] =>
  rubrics.flatMap(({ indicators }) => indicators.flatMap(({ periods }) => periods));

const hasFigure = ({ figure }: PeriodResult) => figure.assessment !== "MISSING";

const count = (number: number, what: string) => `${number} ${what}${number > 1 ? "s" : ""}`;
