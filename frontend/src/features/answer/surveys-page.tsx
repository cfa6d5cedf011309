import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect } from "react";
import { useSearchParams } from "react-router";
import { useListPublicSites } from "@/api/complaints/complaints";
import type { PublicCampaignSummary } from "@/api/surveys/model";
import { useListPublicCampaigns } from "@/api/surveys/surveys";
import { m } from "@/paraglide/messages";
import { formatDay } from "@/shared/format";
import { paths } from "@/shared/paths";
import { textOf } from "@/shared/questionnaire/text";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { SiteFinder } from "@/shared/ui/site-finder";
import { watchKept } from "./kept-answers";

export function Component() {
  const [search, setSearch] = useSearchParams();
  const site = search.get("site") ?? "";
  const campaigns = useListPublicCampaigns({ site: site || undefined });
  const sites = useListPublicSites();
  useEffect(watchKept, []);
  return (
    <Page title={m.surveys_title()} lead={m.surveys_lead()}>
      <div className="narrow">
        <SiteFinder
          label={m.surveys_site()}
          sites={sites.data?.items ?? []}
          all={m.surveys_all()}
          value={site}
          onChange={(code) => setSearch(code ? { site: code } : {})}
        />
      </div>
      <Loaded query={campaigns}>
        {({ items }) => (items.length > 0 ? <Campaigns items={items} /> : <NoCampaign />)}
      </Loaded>
    </Page>
  );
}

function Campaigns({ items }: { items: PublicCampaignSummary[] }) {
  return (
    <ul className="rows">
      {items.map((campaign) => (
        <li key={campaign.slug} className="row">
          <div>
            <h2 className="fr-h6 row-title">{textOf(campaign.title)}</h2>
            <p className="mention fr-mb-0">
              {campaign.siteName} – {m.survey_until({ date: formatDay(campaign.to) })}
            </p>
          </div>
          <Button
            linkProps={{ href: paths.survey(campaign.slug) }}
            title={`${m.nav_surveys()} – ${textOf(campaign.title)}`}
          >
            {m.nav_surveys()}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function NoCampaign() {
  return (
    <Empty title={m.surveys_none()}>
      <p>{m.surveys_none_text()}</p>
      <Button priority="secondary" linkProps={{ href: paths.lodge() }}>
        {m.nav_lodge()}
      </Button>
    </Empty>
  );
}
