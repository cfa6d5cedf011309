import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { Link } from "react-router";
import type { AnnualReportView } from "@/api/reporting/model";
import { publishAnnualReport, validateAnnualReport } from "@/api/reporting/reporting";
import { useAct } from "@/shared/act";
import { formatDay } from "@/shared/format";
import { paths } from "@/shared/paths";
import { today } from "@/shared/periods";
import { isManager, useUser } from "@/shared/session";
import { ProblemAlert } from "@/shared/ui/problem-alert";

/** Draft, validated in COPIL, published: each step is one act, and the last cannot be undone. */
export function ReportSteps({ report }: { report: AnnualReportView }) {
  const user = useUser();
  if (report.status === "PUBLISHED") return <PublishedNote report={report} />;
  if (!isManager(user)) return null;
  return (
    <div className="panel">
      {report.status === "VALIDATED" ? <Publish id={report.id} /> : <Validate id={report.id} />}
    </div>
  );
}

function PublishedNote({ report }: { report: AnnualReportView }) {
  return (
    <p>
      {report.publishedOn && `Publié le ${formatDay(report.publishedOn)}. `}
      <Link className="fr-link" to={paths.publicReport(report.id)}>
        Voir la page publique
      </Link>{" "}
      <span className="mention break">Empreinte : {report.sha256}</span>
    </p>
  );
}

function Validate({ id }: { id: string }) {
  const [day, setDay] = useState(today());
  const validate = useAct((copilOn: string, init) => validateAnnualReport(id, { copilOn }, init));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        validate.mutate(day);
      }}
    >
      {validate.isError && <ProblemAlert error={validate.error} />}
      <div className="narrow">
        <Input
          label="Date du COPIL qui valide le bilan"
          hintText="Une fois validé, le contenu du bilan ne change plus"
          nativeInputProps={{
            type: "date",
            max: today(),
            value: day,
            onChange: (event) => setDay(event.currentTarget.value),
          }}
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
    <>
      {publish.isError && <ProblemAlert error={publish.error} />}
      <p>Une fois publié, le bilan est lisible par tous et ne peut plus être retiré ni changé.</p>
      <Button disabled={publish.isPending} onClick={() => publish.mutate("publish")}>
        {publish.isPending ? "Publication en cours…" : "Publier le bilan"}
      </Button>
    </>
  );
}
