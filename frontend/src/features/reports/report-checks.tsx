import type { AnnualReportView } from "@/api/reporting/model";
import { checklist } from "./checklist";

/** Colour never speaks alone: what is missing says so in a word. */
export function ReportChecks({ report }: { report: AnnualReportView }) {
  return (
    <ul className="plain-list fr-mb-2w">
      {checklist(report).map(({ ready, text, details = [] }) => (
        <li key={text}>
          <span
            aria-hidden="true"
            className={`fr-icon--sm ${ready ? "fr-icon-check-line" : "fr-icon-warning-line"}`}
          />{" "}
          {!ready && <strong>À vérifier : </strong>}
          {text}
          {details.length > 0 && (
            <details>
              <summary>Lesquelles</summary>
              <ul>
                {details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
