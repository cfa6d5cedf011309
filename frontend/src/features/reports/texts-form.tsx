import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { useEffect } from "react";
import { z } from "zod";
import { ifMatch } from "@/api/client";
import type { AnnualReportTexts, AnnualReportView } from "@/api/reporting/model";
import { refreshAnnualReport, updateAnnualReport } from "@/api/reporting/reporting";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { ActButton } from "@/shared/ui/act-button";
import { ConfirmButton } from "@/shared/ui/confirm";
import { Form } from "@/shared/ui/form";
import { FormText } from "@/shared/ui/form-fields";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { TextProposals } from "./text-proposals";

export const TEXTS = "texts";

const text = z.string().max(20_000, "Ce texte est trop long.");
const schema = z.object({ strengths: text, improvementLeads: text, selfAssessments: text, trainings: text });
type Values = z.output<typeof schema>;
type Field = keyof Values;
const fields: Field[] = ["strengths", "improvementLeads", "selfAssessments", "trainings"];

const linesOf = (lines: string) =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const textsOf = (values: Values): AnnualReportTexts => ({
  strengths: linesOf(values.strengths),
  improvementLeads: linesOf(values.improvementLeads),
  selfAssessments: linesOf(values.selfAssessments),
  trainings: linesOf(values.trainings),
});

type Props = { report: AnnualReportView; onUnsaved: (unsaved: boolean) => void };

/** What the figures do not say. The boxes hold what is saved or typed; proposals stand beside until they are taken. */
export function TextsForm({ report, onUnsaved }: Props) {
  const saved = report.content.texts;
  const form = useDraftForm({
    key: `report.${report.id}`,
    schema,
    defaults: {
      strengths: saved.strengths.join("\n"),
      improvementLeads: saved.improvementLeads.join("\n"),
      selfAssessments: saved.selfAssessments.join("\n"),
      trainings: saved.trainings.join("\n"),
    },
  });
  const write = useAct(
    (values: Values) => updateAnnualReport(report.id, textsOf(values), ifMatch(report.version)),
    () => form.clearDraft(),
    { done: "Les textes sont enregistrés." },
  );
  const refresh = useAct((_: "refresh", init) => refreshAnnualReport(report.id, init), undefined, {
    done: "Les chiffres sont actualisés.",
  });
  const typed = textsOf(form.watch());
  const unsaved = fields.some((field) => typed[field].join("\n") !== saved[field].join("\n"));
  useEffect(() => onUnsaved(unsaved), [onUnsaved, unsaved]);
  const take = (field: Field, line: string) =>
    form.setValue(field, [...typed[field], line].join("\n"), { shouldDirty: true });
  return (
    <section className="panel" aria-labelledby={TEXTS}>
      <h2 id={TEXTS} tabIndex={-1} className="fr-h5">
        Les textes du bilan {unsaved && <Badge severity="warning">Non enregistré</Badge>}
      </h2>
      <Form form={form} act={write} onSend={write.mutate}>
        <p className="mention">Une idée par ligne. Seul ce qui est enregistré est dans le bilan.</p>
        <FormText form={form} name="strengths" label="Points forts" rows={4} />
        <TextProposals
          title="Points forts proposés d’après les résultats"
          lines={report.proposals.strengths}
          taken={typed.strengths}
          onTake={(line) => take("strengths", line)}
        />
        <FormText form={form} name="improvementLeads" label="Pistes d’amélioration" rows={4} />
        <TextProposals
          title="Pistes proposées d’après les résultats"
          lines={report.proposals.improvementLeads}
          taken={typed.improvementLeads}
          onTake={(line) => take("improvementLeads", line)}
        />
        <FormText form={form} name="selfAssessments" label="Auto-évaluations" rows={3} />
        <FormText form={form} name="trainings" label="Formations" rows={3} />
        <div className="inline">
          <ActButton type="submit" pending={write.isPending}>
            Enregistrer les textes
          </ActButton>
          {unsaved && (
            <ConfirmButton
              label="Revenir aux textes enregistrés"
              title="Revenir aux textes enregistrés ?"
              priority="tertiary"
              pending={false}
              onConfirm={() => {
                for (const field of fields) form.setValue(field, saved[field].join("\n"));
                form.clearDraft();
              }}
            >
              <p>Ce que vous avez écrit depuis le dernier enregistrement sera perdu.</p>
            </ConfirmButton>
          )}
        </div>
      </Form>
      {report.steps.includes("REFRESH") && (
        <div className="fr-mt-3w">
          {refresh.isError && <ProblemAlert error={refresh.error} />}
          <ActButton
            priority="secondary"
            pending={refresh.isPending}
            onClick={() => refresh.mutate("refresh")}
          >
            Actualiser les chiffres
          </ActButton>
        </div>
      )}
    </section>
  );
}
