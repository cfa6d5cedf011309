import type { AnnualReportView } from "@/api/reporting/model";
import { commentAnnualReport } from "@/api/reporting/reporting";
import { useAct } from "@/shared/act";
import { formatInstant } from "@/shared/format";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { ReasonForm } from "@/shared/ui/reason-form";

export function Comments({ report }: { report: AnnualReportView }) {
  const comment = useAct((text: string, init) => commentAnnualReport(report.id, { text }, init), undefined, {
    done: "Le commentaire est ajouté.",
  });
  return (
    <section aria-labelledby="comments" className="narrow">
      <h2 id="comments" className="fr-h5 fr-mt-4w">
        Commentaires
      </h2>
      <p className="mention">Ils restent internes et ne sont jamais publiés.</p>
      <ol className="timeline">
        {report.comments.map((written) => (
          <li key={written.id}>
            <span className="mention block">
              {formatInstant(written.writtenAt)} · {written.author}
            </span>
            <span className="long-text">{written.text}</span>
          </li>
        ))}
      </ol>
      {report.steps.includes("COMMENT") && (
        <>
          {comment.isError && <ProblemAlert error={comment.error} />}
          <ReasonForm
            key={report.comments.length}
            label="Votre commentaire"
            submitLabel="Commenter"
            pending={comment.isPending}
            onSubmit={comment.mutate}
          />
        </>
      )}
    </section>
  );
}
