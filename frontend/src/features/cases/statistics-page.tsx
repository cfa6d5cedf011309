import { useSearchParams } from "react-router";
import { useGetStatistics } from "@/api/complaints/complaints";
import { formatPeriod, ofPeriod } from "@/shared/format";
import { addMonths, monthOf } from "@/shared/periods";
import { seesWholePrefecture, useUser } from "@/shared/session";
import { Loaded } from "@/shared/ui/loaded";
import { MonthField } from "@/shared/ui/month-field";
import { Page } from "@/shared/ui/page";
import { SiteSelect } from "@/shared/ui/site-select";
import { Statistics } from "./statistics";

export function Component() {
  const user = useUser();
  const [search, setSearch] = useSearchParams();
  const now = monthOf(new Date());
  const from = search.get("du") ?? addMonths(now, -2);
  const to = search.get("au") ?? now;
  const site = search.get("site") ?? "";
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams({ du: from, au: to, site });
    next.set(name, value);
    setSearch(next);
  };
  const place = site ? { site } : user.prefecture ? { prefecture: user.prefecture } : {};
  const statistics = useGetStatistics({ ...place, from, to });
  return (
    <Page title="Statistiques des réclamations" lead={`Période ${ofPeriod(from)} à ${formatPeriod(to)}`}>
      <search className="filters" aria-label="Choisir la période et le site">
        <SiteSelect
          all={seesWholePrefecture(user) ? "Toute la préfecture" : "Tous mes sites"}
          value={site}
          onChange={(code) => choose("site", code)}
        />
        <MonthField label="De" value={from} onChange={(month) => choose("du", month)} />
        <MonthField label="À" value={to} onChange={(month) => choose("au", month)} />
      </search>
      <Loaded query={statistics}>{(found) => <Statistics found={found} />}</Loaded>
    </Page>
  );
}
