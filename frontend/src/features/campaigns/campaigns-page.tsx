import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { Link } from "react-router";
import type { CampaignView } from "@/api/surveys/model";
import { createCampaignRoles, useListCampaigns } from "@/api/surveys/surveys";
import { formatDay } from "@/shared/format";
import { campaignStateLabels, labelOf } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { textOf } from "@/shared/questionnaire/text";
import { may, useUser } from "@/shared/session";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";

export function Component() {
  const user = useUser();
  const campaigns = useListCampaigns();
  return (
    <Page
      title="Enquêtes de satisfaction"
      actions={
        may(user, createCampaignRoles) && (
          <Button linkProps={{ href: paths.newCampaign() }}>Préparer une campagne</Button>
        )
      }
    >
      <Loaded query={campaigns}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Aucune campagne">Le responsable qualité peut en préparer une.</Empty>
          ) : (
            <ul className="rows">
              {items.map((campaign) => (
                <Row key={campaign.slug} campaign={campaign} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function Row({ campaign }: { campaign: CampaignView }) {
  return (
    <li className="row">
      <div>
        <Link className="fr-link row-title" to={paths.campaign(campaign.slug)}>
          {textOf(campaign.title)}
        </Link>
        <p className="mention fr-mb-0">
          {campaign.siteName} · du {formatDay(campaign.from)} au {formatDay(campaign.to)}
        </p>
      </div>
      <div className="row-tags">
        <span>{responsesText(campaign)}</span>
        <Badge small severity={campaign.state === "OPEN" ? "success" : undefined} noIcon>
          {labelOf(campaignStateLabels, campaign.state)}
        </Badge>
      </div>
    </li>
  );
}

const responsesText = ({ responses, quota }: CampaignView) =>
  quota ? `${responses} réponses sur ${quota} espérées` : `${responses} réponses`;
