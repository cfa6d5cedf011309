import { useSearchParams } from "react-router";
import { putDigitalPointDayRoles, useGetDigitalPoint } from "@/api/indicators/indicators";
import { formatPeriod, ofPeriod } from "@/shared/format";
import { addMonths, isMonth, monthToFill } from "@/shared/periods";
import { may, seesWholePrefecture, useUser } from "@/shared/session";
import { useHomeSite, useMySites } from "@/shared/sites";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { MonthField } from "@/shared/ui/month-field";
import { Page } from "@/shared/ui/page";
import { SiteSelect } from "@/shared/ui/site-select";
import { DayCount } from "./day-count";
import { PointFigures } from "./point-figures";
import { PrefecturePoints } from "./prefecture-points";

/** Who comes to the digital points, what for, and how satisfied they leave. */
export function Component() {
  const user = useUser();
  const { sites } = useMySites();
  const home = useHomeSite();
  const [search, setSearch] = useSearchParams();
  const monthIn = (name: string, otherwise: string) => {
    const asked = search.get(name) ?? "";
    return isMonth(asked) ? asked : otherwise;
  };
  const to = monthIn("au", monthToFill());
  const from = monthIn("du", addMonths(to, -5));
  const site = search.get("site") ?? home;
  const change = (part: Record<string, string>) => setSearch({ site, du: from, au: to, ...part });
  return (
    <Page
      title="Points d’accueil numérique"
      lead={`Fréquentation, démarches et satisfaction, ${ofPeriod(from)} à ${formatPeriod(to)}`}
    >
      <search className="filters" aria-label="Choisir le site et la période">
        <SiteSelect value={site} onChange={(code) => change({ site: code })} />
        <MonthField label="De" value={from} onChange={(du) => change({ du })} />
        <MonthField label="À" value={to} onChange={(au) => change({ au })} />
      </search>
      {site ? (
        <OfSite site={site} from={from} to={to} />
      ) : (
        <Empty title={sites.length > 0 ? "Choisissez un site" : "Aucun site ne vous est attribué"} />
      )}
      {site && may(user, putDigitalPointDayRoles) && <DayCount key={site} site={site} />}
      {site && seesWholePrefecture(user) && (
        <PrefecturePoints prefecture={site.split("-")[0] ?? ""} from={from} to={to} />
      )}
    </Page>
  );
}

function OfSite({ site, from, to }: { site: string; from: string; to: string }) {
  const point = useGetDigitalPoint(site, { from, to });
  return <Loaded query={point}>{(data) => <PointFigures point={data} />}</Loaded>;
}
