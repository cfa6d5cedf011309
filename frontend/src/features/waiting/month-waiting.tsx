import { Link } from "react-router";
import { useGetCompleteness } from "@/api/indicators/indicators";
import type { CompletenessRow } from "@/api/indicators/model";
import { standingOf } from "@/shared/completeness";
import { useDraft } from "@/shared/drafts";
import { ofPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { isMonth, monthToFill } from "@/shared/periods";
import { seesWholePrefecture, useUser } from "@/shared/session";
import { MonthField } from "@/shared/ui/month-field";
import { WaitingPart } from "./waiting-part";

/** The month that has just ended, unless the person is still at an earlier one: that choice is remembered. */
export function MonthWaiting() {
  const user = useUser();
  const [chosen, choose] = useDraft("waiting.month", "", "local");
  const month = isMonth(chosen) ? chosen : monthToFill();
  const completeness = useGetCompleteness({ period: month, prefecture: user.prefecture });
  const mine = (rows: CompletenessRow[]) =>
    rows.filter((row) => row.expected > 0 && (seesWholePrefecture(user) || user.sites.includes(row.site)));
  return (
    <WaitingPart
      title={`Indicateurs ${ofPeriod(month)}`}
      query={completeness}
      choice={<MonthField label="Mois" value={month} onChange={choose} />}
      more={{ text: "Voir la complétude", href: paths.completeness(month) }}
    >
      {({ items }) => (
        <>
          {mine(items).length === 0 && <p>Aucun site n’attend de saisie ce mois-ci.</p>}
          <ul>
            {mine(items).map((row) => (
              <li key={row.site}>
                <Link to={paths.monthBoard(row.site, month)}>{row.siteName}</Link>{" "}
                <span className="mention">{standingOf(row)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </WaitingPart>
  );
}
