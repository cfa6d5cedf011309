import { Select } from "@codegouvfr/react-dsfr/Select";
import { Link, useParams, useSearchParams } from "react-router";
import { useListMonthHistory } from "@/api/indicators/indicators";
import type { MonthEventView } from "@/api/indicators/model";
import { formatInstant, ofPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { useMySites } from "@/shared/sites";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";

/** Who did what, when, from what to what and why, for a whole month or one of its indicators. */
export function Component() {
  const { site = "", month = "" } = useParams();
  const [search, setSearch] = useSearchParams();
  const { nameOf } = useMySites();
  const indicator = search.get("indicateur") ?? "";
  const history = useListMonthHistory(site, month);
  return (
    <Page title={`Historique ${ofPeriod(month)}`} lead={nameOf(site)}>
      <p>
        <Link className="fr-link" to={paths.monthBoard(site, month)}>
          Revenir au tableau {ofPeriod(month)}
        </Link>
      </p>
      <Loaded query={history}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Rien n’a encore été saisi pour cette période" />
          ) : (
            <>
              <IndicatorSelect
                events={items}
                value={indicator}
                onChange={(code) => setSearch(code ? { indicateur: code } : {})}
              />
              <EventTable events={items.filter((it) => !indicator || it.indicator === indicator)} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

type SelectProps = { events: MonthEventView[]; value: string; onChange: (code: string) => void };

function IndicatorSelect({ events, value, onChange }: SelectProps) {
  const labels = new Map(
    events.flatMap((it) => (it.indicator ? [[it.indicator, it.label ?? it.indicator]] : [])),
  );
  return (
    <div className="narrow">
      <Select
        label="Indicateur"
        nativeSelectProps={{ value, onChange: (event) => onChange(event.currentTarget.value) }}
      >
        <option value="">Tous, et ce qui touche toute la période</option>
        {[...labels].map(([code, label]) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
}

function EventTable({ events }: { events: MonthEventView[] }) {
  if (events.length === 0) return <Empty title="Rien n’a encore été saisi pour cet indicateur" />;
  return (
    <DataTable
      caption="Historique, le plus récent d’abord"
      rows={events.map((it, index) => ({ ...it, index }))}
      rowKey={(row) => String(row.index)}
      columns={[
        { header: "Quand", cell: (row) => formatInstant(row.at) },
        { header: "Qui", cell: (row) => row.by },
        { header: "Indicateur", cell: (row) => row.label ?? "Toute la période" },
        { header: "Ce qui a changé", cell: (row) => row.what },
      ]}
    />
  );
}
