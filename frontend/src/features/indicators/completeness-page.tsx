import { Link, useSearchParams } from "react-router";
import { useGetCompleteness, useListPrefectures } from "@/api/indicators/indicators";
import type { CompletenessRow } from "@/api/indicators/model";
import { standingOf } from "@/shared/completeness";
import { formatPeriod, ofPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { isMonth, monthToFill } from "@/shared/periods";
import { seesNation, useUser } from "@/shared/session";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { MonthField } from "@/shared/ui/month-field";
import { Page } from "@/shared/ui/page";
import { LatePrefectures } from "./late-prefectures";

export function Component() {
  const user = useUser();
  const [search, setSearch] = useSearchParams();
  const asked = search.get("mois") ?? "";
  const period = isMonth(asked) ? asked : monthToFill();
  const chosen = search.get("prefecture") ?? undefined;
  const region = search.get("region") ?? undefined;
  const isNational = seesNation(user) && !chosen;
  return (
    <Page title="Complétude" lead={`Qui a saisi quoi pour ${formatPeriod(period)}`}>
      <div className="narrow">
        <MonthField
          label="Mois"
          value={period}
          onChange={(month) =>
            setSearch({ ...(chosen && { prefecture: chosen }), ...(region && { region }), mois: month })
          }
        />
      </div>
      {isNational ? (
        <LatePrefectures period={period} />
      ) : (
        <>
          {seesNation(user) && <PrefectureName code={chosen} />}
          <Sites period={period} prefecture={user.prefecture ?? chosen} />
        </>
      )}
      {seesNation(user) && chosen && (
        <p className="fr-mt-3w">
          <Link className="fr-link" to={paths.completeness(period)}>
            Toutes les préfectures
          </Link>
        </p>
      )}
    </Page>
  );
}

function PrefectureName({ code }: { code?: string }) {
  const prefectures = useListPrefectures();
  const chosen = prefectures.data?.items.find((prefecture) => prefecture.code === code);
  return chosen && <h2 className="fr-h4">{chosen.name}</h2>;
}

function Sites({ period, prefecture }: { period: string; prefecture?: string }) {
  const completeness = useGetCompleteness({ period, prefecture });
  return (
    <Loaded query={completeness}>
      {({ items }) => {
        const expecting = items.filter((row) => row.expected > 0);
        return expecting.length === 0 ? (
          <Empty title="Aucun site n’attend de saisie ce mois-ci" />
        ) : (
          <SiteTable rows={expecting} period={period} />
        );
      }}
    </Loaded>
  );
}

function SiteTable({ rows, period }: { rows: CompletenessRow[]; period: string }) {
  return (
    <DataTable
      caption={`Saisies ${ofPeriod(period)} par site`}
      rows={rows}
      rowKey={(row) => row.site}
      columns={[
        {
          header: "Site",
          cell: (row) => <Link to={paths.monthBoard(row.site, period)}>{row.siteName}</Link>,
        },
        { header: "État", cell: (row) => capital(standingOf(row)) },
        { header: "Saisis", numeric: true, cell: (row) => `${row.entered} / ${row.expected}` },
        { header: "Validés", numeric: true, cell: (row) => `${row.validated} / ${row.expected}` },
      ]}
    />
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
