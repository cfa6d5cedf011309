import { Button } from "@codegouvfr/react-dsfr/Button";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { ifMatch, type Problem } from "@/api/client";
import type { AnnualReportView } from "@/api/reporting/model";
import { refreshAnnualReport, updateAnnualReport } from "@/api/reporting/reporting";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { FormText } from "@/shared/ui/form-fields";
import { ProblemAlert } from "@/shared/ui/problem-alert";

const text = z.string().max(20_000, "Ce texte est trop long.");
const schema = z.object({ strengths: text, improvementLeads: text, selfAssessments: text, trainings: text });
type Values = z.output<typeof schema>;

const linesOf = (lines: string) =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** What the figures do not say. The service proposes, the quality manager writes. */
export function TextsForm({ report }: { report: AnnualReportView }) {
  const { texts } = report.content;
  const { proposals } = report;
  const queries = useQueryClient();
  const form = useDraftForm({
    key: `report.${report.id}`,
    schema,
    defaults: {
      strengths: (texts.strengths.length > 0 ? texts.strengths : proposals.strengths).join("\n"),
      improvementLeads: (texts.improvementLeads.length > 0
        ? texts.improvementLeads
        : proposals.improvementLeads
      ).join("\n"),
      selfAssessments: texts.selfAssessments.join("\n"),
      trainings: texts.trainings.join("\n"),
    },
  });
  const write = useMutation<unknown, Problem, Values>({
    mutationFn: (values) =>
      updateAnnualReport(
        report.id,
        {
          strengths: linesOf(values.strengths),
          improvementLeads: linesOf(values.improvementLeads),
          selfAssessments: linesOf(values.selfAssessments),
          trainings: linesOf(values.trainings),
        },
        ifMatch(report.version),
      ),
    onSettled: () => queries.invalidateQueries(),
    onSuccess: () => form.clearDraft(),
  });
  const refresh = useAct((_: "refresh", init) => refreshAnnualReport(report.id, init));
  const failure = write.error ?? refresh.error;
  return (
    <form noValidate onSubmit={form.handleSubmit((values) => write.mutate(values))}>
      {failure && <ProblemAlert error={failure} />}
      <p className="mention">
        Une idée par ligne. Les premières lignes sont proposées d’après les résultats.
      </p>
      <FormText form={form} name="strengths" label="Points forts" rows={4} />
      <FormText form={form} name="improvementLeads" label="Pistes d’amélioration" rows={4} />
      <FormText form={form} name="selfAssessments" label="Auto-évaluations" rows={3} />
      <FormText form={form} name="trainings" label="Formations" rows={3} />
      <div className="inline">
        <Button type="submit" disabled={write.isPending}>
          Enregistrer les textes
        </Button>
        {report.steps.includes("REFRESH") && (
          <Button
            type="button"
            priority="secondary"
            disabled={refresh.isPending}
            onClick={() => refresh.mutate("refresh")}
          >
            Actualiser les chiffres
          </Button>
        )}
        <span role="status" className="mention">
          {write.isSuccess && "Textes enregistrés"}
          {refresh.isSuccess && "Chiffres actualisés"}
        </span>
      </div>
    </form>
  );
}
