import { Select } from "@codegouvfr/react-dsfr/Select";
import { Link, useSearchParams } from "react-router";
import { useListLatePrefectures } from "@/api/indicators/indicators";
import type { PrefectureCompleteness, Region } from "@/api/indicators/model";
import { formatDay, ofPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { regionNames } from "./regions";

/** Who is late in the nation or a region, the latest first, and the way to the sites of each. */
export function LatePrefectures({ period }: { period: string }) {
  const [search, setSearch] = useSearchParams();
  const region = search.get("region") as Region | null;
  const prefectures = useListLatePrefectures({ period, region: region ?? undefined });
  return (
    <>
      <div className="narrow">
        <Select
          label="Périmètre"
          nativeSelectProps={{
            value: region ?? "",
            onChange: (event) => {
              const chosen = event.currentTarget.value;
              setSearch({ mois: period, ...(chosen && { region: chosen }) });
            },
          }}
        >
          <option value="">France entière</option>
          {Object.entries(regionNames).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <Loaded query={prefectures}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Aucune préfecture n’attend de saisie ce mois-ci" />
          ) : (
            <>
              <p>{summary(items)}</p>
              <Rows rows={items} period={period} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Rows({ rows, period }: { rows: PrefectureCompleteness[]; period: string }) {
  return (
    <DataTable
      caption={`Saisies ${ofPeriod(period)} par préfecture, les plus en retard d’abord`}
      rows={rows}
      rowKey={(row) => row.prefecture}
      columns={[
        {
          header: "Préfecture",
          cell: (row) => <Link to={paths.completeness(period, row.prefecture)}>{row.name}</Link>,
        },
        { header: "Retard", cell: lateness },
        { header: "Saisies", numeric: true, cell: (row) => `${row.entered} / ${row.expected}` },
        { header: "Validées", numeric: true, cell: (row) => `${row.validated} / ${row.expected}` },
      ]}
    />
  );
}

function lateness(row: PrefectureCompleteness): string {
  if (row.late > 0) {
    const awaited = row.late > 1 ? "attendues" : "attendue";
    return `${count(row.late, "mesure")} sur ${count(row.lateSites, "site")}, ${awaited} pour le ${formatDay(row.dueOn)}`;
  }
  return row.entered >= row.expected ? "Complet" : `À saisir jusqu’au ${formatDay(row.dueOn)}`;
}

function summary(rows: PrefectureCompleteness[]): string {
  const late = rows.filter((row) => row.late > 0);
  const measures = late.reduce((sum, row) => sum + row.late, 0);
  if (late.length === 0) return "Aucune préfecture n’est en retard.";
  const who = late.length === 1 ? "1 préfecture est" : `${late.length} préfectures sont`;
  return `${who} en retard, sur ${rows.length} dont une saisie est attendue : ${count(measures, "mesure")} en tout.`;
}

const count = (number: number, what: string) => `${number} ${what}${number > 1 ? "s" : ""}`;
