import { useParams } from "react-router";
import { useGetCampaign } from "@/api/surveys/surveys";
import { paths } from "@/shared/paths";
import { textOf } from "@/shared/questionnaire/text";
import { Loaded } from "@/shared/ui/loaded";
import { Poster } from "./poster";

export function Component() {
  const { slug = "" } = useParams();
  const campaign = useGetCampaign(slug);
  return (
    <Loaded query={campaign}>
      {(campaign) => (
        <Poster
          title={textOf(campaign.title)}
          place={campaign.siteName}
          text="Votre avis en trois minutes, sans compte et sans nom."
          textEn="Your opinion in three minutes, no account, no name."
          path={paths.survey(slug)}
        />
      )}
    </Loaded>
  );
}
