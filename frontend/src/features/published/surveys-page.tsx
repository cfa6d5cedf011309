import { Link, useSearchParams } from "react-router";
import { useListPublicSites } from "@/api/complaints/complaints";
import type { PublishedCampaign } from "@/api/surveys/model";
import { useListPublicResults } from "@/api/surveys/surveys";
import { m } from "@/paraglide/messages";
import { formatDay } from "@/shared/format";
import { paths } from "@/shared/paths";
import { textOf } from "@/shared/questionnaire/text";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { SiteFinder } from "@/shared/ui/site-finder";

export function Component() {
  const [search, setSearch] = useSearchParams();
  const site = search.get("site") ?? "";
  const results = useListPublicResults({ site: site || undefined, limit: 100 });
  const sites = useListPublicSites();
  return (
    <Page title={m.survey_results_title()} lead={m.survey_results_lead()}>
      <div className="narrow">
        <SiteFinder
          label={m.surveys_site()}
          sites={sites.data?.items ?? []}
          all={m.surveys_all()}
          value={site}
          onChange={(code) => setSearch(code ? { site: code } : {})}
        />
      </div>
      <Loaded query={results}>
        {({ items }) =>
          items.length > 0 ? <Campaigns items={items} /> : <Empty title={m.survey_results_none()} />
        }
      </Loaded>
    </Page>
  );
}

function Campaigns({ items }: { items: PublishedCampaign[] }) {
  return (
    <ul className="rows">
      {items.map(({ campaign, title, siteName, from, to }) => (
        <li key={campaign} className="row">
          <div>
            <Link className="fr-link row-title" to={paths.surveyResults(campaign)}>
              {textOf(title)}
            </Link>
            <p className="mention fr-mb-0">
              {siteName} – {m.survey_results_between({ from: formatDay(from), to: formatDay(to) })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
