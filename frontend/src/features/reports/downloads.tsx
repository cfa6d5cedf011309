import { useState } from "react";
import { requestBlob } from "@/api/client";
import type { AnnualReportView } from "@/api/reporting/model";
import { saveAs } from "@/shared/save-as";
import { ActButton } from "@/shared/ui/act-button";
import { ProblemAlert } from "@/shared/ui/problem-alert";

const formats = { pdf: "PDF accessible", odt: "Texte modifiable (ODT)", odp: "Diaporama (ODP)" } as const;
type Format = keyof typeof formats;

/** A draft is read under one's own rights: a plain link would carry none. */
export function Downloads({ report }: { report: AnnualReportView }) {
  const [fetching, setFetching] = useState<Format>();
  const [failure, setFailure] = useState<unknown>();
  const download = async (format: Format) => {
    setFetching(format);
    setFailure(undefined);
    try {
      const blob = await requestBlob(
        `/api/reporting/v1/annual-reports/${report.id}/document?format=${format}`,
      );
      saveAs(blob, `bilan-${report.code}-${report.year}.${format}`);
    } catch (error) {
      setFailure(error);
    } finally {
      setFetching(undefined);
    }
  };
  return (
    <section className="panel" aria-labelledby="downloads">
      <h2 id="downloads" className="fr-h6">
        Télécharger
      </h2>
      {failure !== undefined && <ProblemAlert error={failure} />}
      <div className="inline">
        {(Object.keys(formats) as Format[]).map((format) => (
          <ActButton
            key={format}
            priority="secondary"
            iconId="fr-icon-download-line"
            disabled={report.preparing.includes(format)}
            pending={fetching !== undefined}
            onClick={() => void download(format)}
          >
            {fetching === format ? "Préparation…" : formats[format]}
            {report.preparing.includes(format) && " : en préparation…"}
          </ActButton>
        ))}
      </div>
    </section>
  );
}
