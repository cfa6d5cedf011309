import { Select } from "@codegouvfr/react-dsfr/Select";
import { Link, useSearchParams } from "react-router";
import { useGetConsolidation, useListPrefectures } from "@/api/indicators/indicators";
import type { ConsolidationRow, Region, Situation } from "@/api/indicators/model";
import { formatPeriod, formatTarget, formatValue, ofPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { isMonth, monthToFill } from "@/shared/periods";
import { seesNation, useUser } from "@/shared/session";
import { AssessmentBadge } from "@/shared/ui/assessment-badge";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { MonthField } from "@/shared/ui/month-field";
import { Page } from "@/shared/ui/page";
import { regionNames } from "./regions";
import { periodOf, SpanSelect, spanOf } from "./span-select";

/** The figures of several sites together, with what they do not cover said on each line. */
export function Component() {
  const user = useUser();
  const [search, setSearch] = useSearchParams();
  const asked = search.get("mois") ?? "";
  const month = isMonth(asked) ? asked : monthToFill();
  const span = spanOf(search.get("duree"));
  const place = seesNation(user) ? (search.get("lieu") ?? "") : `p:${user.prefecture ?? ""}`;
  const period = periodOf(month, span);
  const rows = useGetConsolidation({ period, ...placeOf(place) });
  const change = (part: Record<string, string>) =>
    setSearch({ mois: month, duree: span, lieu: place, ...part });
  return (
    <Page title="Consolidation" lead={`Les résultats de plusieurs sites ensemble, ${formatPeriod(period)}`}>
      <search className="filters" aria-label="Choisir le périmètre et la période">
        {seesNation(user) && <PlaceSelect value={place} onChange={(lieu) => change({ lieu })} />}
        <MonthField label="Mois" value={month} onChange={(mois) => change({ mois })} />
        <SpanSelect month={month} value={span} onChange={(duree) => change({ duree })} />
      </search>
      <Loaded query={rows}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Aucun indicateur sur cette période" />
          ) : (
            <Rows rows={items} period={period} place={place} />
          )
        }
      </Loaded>
      {seesNation(user) && !place.startsWith("p:") && (
        <p className="fr-mt-3w">
          <Link className="fr-link" to={paths.completeness(month)}>
            Qui est en retard {ofPeriod(month)}
          </Link>
        </p>
      )}
      {place.startsWith("p:") && (
        <p className="fr-mt-3w">
          <Link className="fr-link" to={paths.completeness(month, place.slice(2))}>
            Les sites de la préfecture, et leurs tableaux {ofPeriod(month)}
          </Link>
        </p>
      )}
    </Page>
  );
}

function placeOf(place: string): { prefecture?: string; region?: Region } {
  if (place.startsWith("p:")) return { prefecture: place.slice(2) };
  return place.startsWith("r:") ? { region: place.slice(2) as Region } : {};
}

function PlaceSelect({ value, onChange }: { value: string; onChange: (place: string) => void }) {
  const prefectures = useListPrefectures();
  return (
    <Select
      label="Périmètre"
      nativeSelectProps={{ value, onChange: (event) => onChange(event.currentTarget.value) }}
    >
      <option value="">France entière</option>
      <optgroup label="Régions">
        {Object.entries(regionNames).map(([code, name]) => (
          <option key={code} value={`r:${code}`}>
            {name}
          </option>
        ))}
      </optgroup>
      <optgroup label="Préfectures">
        {prefectures.data?.items.map(({ code, name }) => (
          <option key={code} value={`p:${code}`}>
            {name}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}

type Shown = { rows: ConsolidationRow[]; period: string; place: string };

function Rows({ rows, period, place }: Shown) {
  const region = place.startsWith("r:") ? place.slice(2) : undefined;
  return (
    <DataTable
      caption="Indicateurs consolidés à partir des nombres saisis"
      rows={rows}
      rowKey={(row) => row.indicator}
      columns={[
        {
          header: "Indicateur",
          cell: (row) =>
            place.startsWith("p:") ? (
              row.label
            ) : (
              <Link to={paths.standings(row.indicator, period, region)}>{row.label}</Link>
            ),
        },
        { header: "Résultat", numeric: true, cell: result },
        {
          header: "Cible",
          numeric: true,
          cell: (row) => (row.target ? formatTarget(row.target, row.unit) : "–"),
        },
        { header: "Position", cell: position },
        { header: "Couverture", cell: (row) => row.coverage },
      ]}
    />
  );
}

const hasValue = (row: ConsolidationRow) => row.value !== undefined && row.value !== null;

function result(row: ConsolidationRow): string {
  return hasValue(row) ? formatValue(row.value as number, row.unit, row.precision) : "–";
}

/** What is not added up is not missing, and says why. */
function position(row: ConsolidationRow) {
  if (hasValue(row)) return <AssessmentBadge assessment={row.assessment} />;
  return row.whyNoValue ?? withoutValue[row.situation];
}

/** Nobody entered it, or there was nothing to measure: two things, in the words of the month's board. */
const withoutValue: Record<Situation, string> = {
  MEASURED: "",
  MISSING: "Non saisi",
  NOT_APPLICABLE: "Sans objet",
  SUSPENDED: "Suspendu",
};
