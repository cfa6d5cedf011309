import { Link } from "react-router";
import { useGetCompleteness } from "@/api/indicators/indicators";
import type { CompletenessRow } from "@/api/indicators/model";
import { formatPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { seesWholePrefecture, useUser } from "@/shared/session";
import { WaitingPart } from "./waiting-part";

export function MonthWaiting({ month }: { month: string }) {
  const user = useUser();
  const completeness = useGetCompleteness({ period: month, prefecture: user.prefecture });
  const mine = (rows: CompletenessRow[]) =>
    seesWholePrefecture(user) ? rows : rows.filter((row) => user.sites.includes(row.site));
  return (
    <WaitingPart
      title={`Indicateurs de ${formatPeriod(month)}`}
      query={completeness}
      more={{ text: "Voir la complétude", href: paths.completeness(month) }}
    >
      {({ items }) => (
        <ul>
          {mine(items).map((row) => (
            <li key={row.site}>
              <Link to={paths.monthBoard(row.site, month)}>{row.siteName}</Link>{" "}
              <span className="mention">{stateText(row)}</span>
            </li>
          ))}
        </ul>
      )}
    </WaitingPart>
  );
}

function stateText({ locked, entered, expected, validated }: CompletenessRow): string {
  if (locked) return "verrouillé";
  if (entered < expected) return `${expected - entered} à saisir sur ${expected}`;
  return validated < expected ? "complet, à valider" : "validé, à verrouiller";
}
