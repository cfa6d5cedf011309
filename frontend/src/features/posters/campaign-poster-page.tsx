import { Link, useParams } from "react-router";
import { useGetCampaign } from "@/api/surveys/surveys";
import { paths } from "@/shared/paths";
import { textOf } from "@/shared/questionnaire/text";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { Poster } from "./poster";

export function Component() {
  const { slug = "" } = useParams();
  const campaign = useGetCampaign(slug);
  return (
    <Loaded query={campaign}>
      {(campaign) =>
        campaign.state === "CLOSED" ? (
          <Page title={textOf(campaign.title)}>
            <Empty title="Cette campagne est close : son adresse ne prend plus de réponse">
              <Link to={paths.campaign(slug)}>Revenir à la campagne</Link>
            </Empty>
          </Page>
        ) : (
          <Poster
            title={textOf(campaign.title)}
            place={campaign.siteName}
            text="Votre avis en trois minutes, sans compte et sans nom."
            textEn="Your opinion in three minutes, no account, no name."
            path={paths.survey(slug)}
          />
        )
      }
    </Loaded>
  );
}
