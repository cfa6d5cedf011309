import { Link } from "react-router";
import { useCountCases } from "@/api/complaints/complaints";
import type { CaseCounts as Counts } from "@/api/complaints/model";
import { paths } from "@/shared/paths";
import { today } from "@/shared/periods";
import type { Filters } from "./filters";

/** What waits at the desk, each number leading to its cases. */
export function CaseCounts({ site }: { site?: string }) {
  const counts = useCountCases(site ? { site } : undefined);
  if (!counts.data) return null;
  return (
    <dl className="figures compact">
      {countsOf(counts.data).map(({ term, count, filters, late }) => (
        <div key={term} className={late && count > 0 ? "figure late" : "figure"}>
          <dt>{term}</dt>
          <dd>
            <Link to={paths.cases({ site, ...filters })}>{count}</Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Figure = { term: string; count: number; filters: Filters; late?: boolean };

function countsOf(counts: Counts): Figure[] {
  return [
    { term: "À traiter", count: counts.open, filters: { open: "true" } },
    { term: "En retard", count: counts.late, filters: { late: "true" }, late: true },
    { term: "Dus sous trois jours", count: counts.dueSoon, filters: { dueBy: inThreeDays(), late: "false" } },
    { term: "À moi", count: counts.mine, filters: { assignee: "me", open: "true" } },
    { term: "À personne", count: counts.unassigned, filters: { assignee: "none", open: "true" } },
  ];
}

function inThreeDays(): string {
  const day = new Date(`${today()}T12:00:00`);
  day.setDate(day.getDate() + 3);
  return day.toISOString().slice(0, 10);
}
