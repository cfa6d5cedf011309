import { Link, useNavigate } from "react-router";
import { useListPublicTransparencyDisplays } from "@/api/indicators/indicators";
import type { PublicDisplayView } from "@/api/indicators/model";
import { m } from "@/paraglide/messages";
import { formatDay, formatPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { placeName } from "@/shared/places/site-search";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { SiteFinder } from "@/shared/ui/site-finder";

/** The sites that publish, each with its most recent quarter. */
export function Component() {
  const navigate = useNavigate();
  const displays = useListPublicTransparencyDisplays({ limit: 100 });
  return (
    <Page title={m.transparency_title()} lead={m.transparency_lead()}>
      <Loaded query={displays}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={m.transparency_none()} />
          ) : (
            <>
              <div className="narrow">
                <SiteFinder
                  label={m.surveys_site()}
                  sites={latestOfEachSite(items).map(({ site, siteName, town }) => ({
                    code: site,
                    name: siteName,
                    town,
                  }))}
                  value=""
                  onChange={(code) => void navigate(paths.transparency(code))}
                />
              </div>
              <ul className="rows">
                {latestOfEachSite(items).map((it) => (
                  <li key={it.site} className="row">
                    <div>
                      <Link className="fr-link row-title" to={paths.transparency(it.site)}>
                        {placeName({ code: it.site, name: it.siteName })}
                      </Link>
                      <p className="mention fr-mb-0">
                        {it.town}, {formatPeriod(it.quarter)}.{" "}
                        {m.transparency_published_on({ date: formatDay(it.publishedOn) })}
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** The list has the recent quarters first. */
function latestOfEachSite(displays: PublicDisplayView[]): PublicDisplayView[] {
  const sites = new Map<string, PublicDisplayView>();
  for (const it of displays) if (!sites.has(it.site)) sites.set(it.site, it);
  return [...sites.values()].sort((a, b) => a.siteName.localeCompare(b.siteName, "fr"));
}
