import { Button } from "@codegouvfr/react-dsfr/Button";
import { Link } from "react-router";
import { z } from "zod";
import type { AnnualReportView } from "@/api/reporting/model";
import { publishAnnualReport, validateAnnualReport } from "@/api/reporting/reporting";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { formatDay } from "@/shared/format";
import { paths } from "@/shared/paths";
import { today } from "@/shared/periods";
import { FormText } from "@/shared/ui/form-fields";
import { ProblemAlert } from "@/shared/ui/problem-alert";

const schema = z.object({
  copilOn: z
    .string()
    .min(10, "Indiquez la date du COPIL.")
    .refine((day) => day <= today(), "La date du COPIL ne peut pas être à venir."),
});

/** Draft, validated in COPIL, published: each step is one act, and the last cannot be undone. */
export function ReportSteps({ report }: { report: AnnualReportView }) {
  if (report.publishedOn) return <PublishedNote report={report} on={report.publishedOn} />;
  if (report.steps.includes("VALIDATE")) return <Validate id={report.id} />;
  if (report.steps.includes("PUBLISH")) return <Publish id={report.id} />;
  return null;
}

function PublishedNote({ report, on }: { report: AnnualReportView; on: string }) {
  return (
    <p>
      Publié le {formatDay(on)}.{" "}
      <Link className="fr-link" to={paths.publicReport(report.id)}>
        Voir la page publique
      </Link>{" "}
      <span className="mention break">Empreinte : {report.sha256}</span>
    </p>
  );
}

function Validate({ id }: { id: string }) {
  const form = useDraftForm({ key: `validate.${id}`, schema, defaults: { copilOn: today() } });
  const validate = useAct(
    (values: z.output<typeof schema>, init) => validateAnnualReport(id, values, init),
    () => form.clearDraft(),
  );
  return (
    <form className="panel" noValidate onSubmit={form.handleSubmit((values) => validate.mutate(values))}>
      {validate.isError && <ProblemAlert error={validate.error} />}
      <div className="narrow">
        <FormText
          form={form}
          name="copilOn"
          label="Date du COPIL qui valide le bilan"
          hint="Une fois validé, le contenu du bilan ne change plus"
          type="date"
        />
      </div>
      <Button type="submit" disabled={validate.isPending}>
        Valider le bilan
      </Button>
    </form>
  );
}

function Publish({ id }: { id: string }) {
  const publish = useAct((_: "publish", init) => publishAnnualReport(id, init));
  return (
    <div className="panel">
      {publish.isError && <ProblemAlert error={publish.error} />}
      <p>Une fois publié, le bilan est lisible par tous et ne peut plus être retiré ni changé.</p>
      <Button disabled={publish.isPending} onClick={() => publish.mutate("publish")}>
        {publish.isPending ? "Publication en cours…" : "Publier le bilan"}
      </Button>
    </div>
  );
}
