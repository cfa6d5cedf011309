import { Input } from "@codegouvfr/react-dsfr/Input";
import { useSearchParams } from "react-router";
import { getExportStatisticsUrl, useGetStatistics, useGetStatisticsTable } from "@/api/complaints/complaints";
import type { GetStatisticsTableParams } from "@/api/complaints/model";
import { formatPeriod, ofPeriod } from "@/shared/format";
import { channelLabels, kindLabels, scopeLabels } from "@/shared/labels";
import { addMonths, monthOf } from "@/shared/periods";
import { seesWholePrefecture, useUser } from "@/shared/session";
import { Loaded } from "@/shared/ui/loaded";
import { MonthField } from "@/shared/ui/month-field";
import { Page } from "@/shared/ui/page";
import { SiteSelect } from "@/shared/ui/site-select";
import { Choice } from "./choice";
import { ExportButtons } from "./export-buttons";
import { Statistics } from "./statistics";
import { receivedIn } from "./statistics-links";
import { dimensionLabels } from "./statistics-table";

const filterNames = ["site", "kind", "channel", "scope", "theme"] as const;

/** What is counted lives in the address, as the desk's filters do. */
export function Component() {
  const user = useUser();
  const [search, setSearch] = useSearchParams();
  const now = monthOf(new Date());
  const from = search.get("du") ?? addMonths(now, -2);
  const to = search.get("au") ?? now;
  const filters = Object.fromEntries(filterNames.map((name) => [name, search.get(name) || undefined]));
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    next.set("du", from);
    next.set("au", to);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next);
  };
  const place = filters.site || !user.prefecture ? {} : { prefecture: user.prefecture };
  const params = {
    ...place,
    ...filters,
    from,
    to,
    by: search.get("par") ?? "MONTH",
  } as GetStatisticsTableParams;
  const { by, ...counted } = params;
  const { site, ...others } = filters;
  const statistics = useGetStatistics(counted);
  const table = useGetStatisticsTable(params);
  const choice = (
    name: "kind" | "channel" | "scope",
    label: string,
    none: string,
    labels: Record<string, string>,
  ) => (
    <Choice
      label={label}
      value={filters[name] ?? ""}
      labels={labels}
      none={none}
      onChange={(value) => choose(name, value)}
    />
  );
  return (
    <Page title="Statistiques des réclamations" lead={`Période ${ofPeriod(from)} à ${formatPeriod(to)}`}>
      <search className="filters" aria-label="Choisir ce qui est compté">
        <SiteSelect
          all={seesWholePrefecture(user) ? "Toute la préfecture" : "Tous mes sites"}
          value={filters.site ?? ""}
          onChange={(code) => choose("site", code)}
        />
        <MonthField label="De" value={from} onChange={(month) => choose("du", month)} />
        <MonthField label="À" value={to} onChange={(month) => choose("au", month)} />
        <Choice
          label="Répartir par"
          value={by ?? "MONTH"}
          labels={dimensionLabels}
          onChange={(value) => choose("par", value)}
        />
        {choice("kind", "Type", "Tous les types", kindLabels)}
        {choice("scope", "Champ", "Tous les champs", scopeLabels)}
        {choice("channel", "Canal", "Tous les canaux", channelLabels)}
        <Input
          label="Thème"
          nativeInputProps={{
            key: filters.theme,
            defaultValue: filters.theme ?? "",
            onBlur: (event) => {
              const theme = event.currentTarget.value.trim();
              if (theme !== (filters.theme ?? "")) choose("theme", theme);
            },
          }}
        />
      </search>
      <Loaded query={statistics}>
        {(figures) => (
          <Loaded query={table}>
            {(rows) => (
              <Statistics
                figures={figures}
                table={rows}
                cases={{ ...others, countedBy: site, ...receivedIn(from, to) }}
                exports={
                  <ExportButtons
                    name="statistiques"
                    urlOf={(format) => getExportStatisticsUrl({ ...params, format })}
                  />
                }
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
