import { useState } from "react";
import { Link } from "react-router";
import { z } from "zod";
import type { AnnualReportView } from "@/api/reporting/model";
import { publishAnnualReport, validateAnnualReport } from "@/api/reporting/reporting";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { formatDay } from "@/shared/format";
import { paths } from "@/shared/paths";
import { today } from "@/shared/periods";
import { ActButton } from "@/shared/ui/act-button";
import { Confirm, ConfirmButton } from "@/shared/ui/confirm";
import { Form } from "@/shared/ui/form";
import { FormText } from "@/shared/ui/form-fields";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { ReportChecks } from "./report-checks";
import { TEXTS } from "./texts-form";

const schema = z.object({
  copilOn: z
    .string()
    .min(10, "Indiquez la date du COPIL.")
    .refine((day) => day <= today(), "La date du COPIL ne peut pas être à venir."),
});

type Props = { report: AnnualReportView };

/** Where the report stands on this page, as everybody will read it. */
export const PREVIEW = "tel-que-publie";

/** Before what cannot be undone, the whole as the public will see it. */
function ReadItFirst() {
  return (
    <p>
      <a className="fr-link" href={`#${PREVIEW}`}>
        Relire le bilan tel que le public le lira
      </a>
    </p>
  );
}

/** Draft, validated in COPIL, published: each step is one act, and the last cannot be undone. */
export function ReportSteps({ report, unsaved }: Props & { unsaved: boolean }) {
  if (report.publishedOn) return <PublishedNote report={report} on={report.publishedOn} />;
  if (report.steps.includes("VALIDATE")) return <Validate report={report} unsaved={unsaved} />;
  if (report.steps.includes("PUBLISH")) return <Publish report={report} />;
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

/** What would be frozen is what is saved: with a text still unsaved, nothing is validated. */
function Validate({ report, unsaved }: Props & { unsaved: boolean }) {
  const { id } = report;
  const [asked, setAsked] = useState<z.output<typeof schema>>();
  const form = useDraftForm({ key: `validate.${id}`, schema, defaults: { copilOn: "" } });
  const validate = useAct(
    (values: z.output<typeof schema>, init) => validateAnnualReport(id, values, init),
    () => form.clearDraft(),
    { done: "Le bilan est validé. Il reste à le publier." },
  );
  return (
    <section className="panel" aria-labelledby="before-validation">
      <h2 id="before-validation" className="fr-h5">
        Avant de valider
      </h2>
      <ReportChecks report={report} />
      {unsaved ? (
        <p>
          <strong>Des textes ne sont pas enregistrés.</strong> <a href={`#${TEXTS}`}>Enregistrez-les</a> pour
          pouvoir valider le bilan.
        </p>
      ) : (
        <Form form={form} act={validate} onSend={setAsked}>
          <div className="narrow">
            <FormText form={form} name="copilOn" label="Date du COPIL qui valide le bilan" type="date" />
          </div>
          <ActButton type="submit" pending={validate.isPending}>
            Valider le bilan
          </ActButton>
        </Form>
      )}
      <Confirm
        open={asked !== undefined}
        title="Valider le contenu de ce bilan ?"
        confirmLabel="Valider définitivement"
        onConfirm={() => asked && validate.mutate(asked)}
        onClose={() => setAsked(undefined)}
      >
        <p>
          Ni ses chiffres ni ses textes ne changeront plus. Ce qui manque maintenant manquera au bilan publié.
        </p>
        <ReportChecks report={report} />
      </Confirm>
    </section>
  );
}

function Publish({ report }: Props) {
  const publish = useAct((_: "publish", init) => publishAnnualReport(report.id, init), undefined, {
    done: "Le bilan est publié.",
  });
  return (
    <section className="panel" aria-labelledby="before-publication">
      <h2 id="before-publication" className="fr-h5">
        Avant de publier
      </h2>
      {publish.isError && <ProblemAlert error={publish.error} />}
      <ReportChecks report={report} />
      <ReadItFirst />
      <ConfirmButton
        label={publish.isPending ? "Publication en cours…" : "Publier le bilan"}
        confirmLabel="Publier définitivement"
        title="Publier ce bilan ?"
        pending={publish.isPending}
        onConfirm={() => publish.mutate("publish")}
      >
        <p>Tout le monde pourra le lire. Il ne pourra plus être retiré ni changé.</p>
      </ConfirmButton>
    </section>
  );
}
