import { Link } from "react-router";
import { useListCampaigns } from "@/api/surveys/surveys";
import { formatDay } from "@/shared/format";
import { paths } from "@/shared/paths";
import { textOf } from "@/shared/questionnaire/text";
import { WaitingPart } from "./waiting-part";

export function CampaignsWaiting() {
  const campaigns = useListCampaigns({ state: ["OPEN"] });
  return (
    <WaitingPart
      title="Enquêtes en cours"
      query={campaigns}
      more={{ text: "Toutes les enquêtes", href: paths.campaigns() }}
    >
      {({ items }) =>
        items.length === 0 ? (
          <p>Aucune enquête en cours.</p>
        ) : (
          <ul>
            {items.map((campaign) => (
              <li key={campaign.slug}>
                <Link to={paths.campaign(campaign.slug)}>{textOf(campaign.title)}</Link>{" "}
                <span className="mention">
                  {campaign.responses} {campaign.responses > 1 ? "réponses" : "réponse"}, jusqu’au{" "}
                  {formatDay(campaign.to)}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </WaitingPart>
  );
}
