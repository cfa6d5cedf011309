import { Button } from "@codegouvfr/react-dsfr/Button";
import { Link, useParams } from "react-router";
import type { CampaignView } from "@/api/surveys/model";
import { closeCampaign, openCampaign, useGetCampaign } from "@/api/surveys/surveys";
import { useAct } from "@/shared/act";
import { formatDay } from "@/shared/format";
import { campaignStateLabels, labelOf } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { textOf } from "@/shared/questionnaire/text";
import { isManager, useUser } from "@/shared/session";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { ProblemAlert } from "@/shared/ui/problem-alert";

export function Component() {
  const { slug = "" } = useParams();
  const campaign = useGetCampaign(slug);
  return (
    <Page title={textOf(campaign.data?.title) || "Campagne"} lead={campaign.data?.siteName}>
      <Loaded query={campaign}>{(data) => <Campaign campaign={data} />}</Loaded>
    </Page>
  );
}

function Campaign({ campaign }: { campaign: CampaignView }) {
  const user = useUser();
  const over = campaign.state === "CLOSED";
  const address = `${window.location.origin}${paths.survey(campaign.slug)}`;
  return (
    <>
      <dl className="figures">
        <div className="figure">
          <dt>État</dt>
          <dd>{labelOf(campaignStateLabels, campaign.state)}</dd>
        </div>
        <div className="figure">
          <dt>Réponses</dt>
          <dd>
            {campaign.responses}
            {campaign.quota ? ` / ${campaign.quota}` : ""}
          </dd>
        </div>
      </dl>
      <p>
        Du {formatDay(campaign.from)} au {formatDay(campaign.to)}.
        {!over && (
          <>
            {" "}
            Adresse à diffuser :{" "}
            <Link className="fr-link break" to={paths.survey(campaign.slug)}>
              {address}
            </Link>
          </>
        )}
      </p>
      <div className="inline fr-mb-4w">
        <Button priority="secondary" linkProps={{ href: paths.campaignResults(campaign.slug) }}>
          Résultats par thème
        </Button>
        {!over && (
          <Button priority="secondary" linkProps={{ href: paths.campaignPoster(campaign.slug) }}>
            Affiche à QR code
          </Button>
        )}
        {campaign.state === "OPEN" && (
          <Button priority="secondary" linkProps={{ href: paths.campaignEntry(campaign.slug) }}>
            Saisir une réponse papier
          </Button>
        )}
      </div>
      {isManager(user) && <Run campaign={campaign} />}
    </>
  );
}

/** Opening freezes the questionnaire; closing is for good. */
function Run({ campaign }: { campaign: CampaignView }) {
  const open = useAct((_: "open", init) => openCampaign(campaign.slug, init));
  const close = useAct((_: "close", init) => closeCampaign(campaign.slug, init));
  const failure = open.error ?? close.error;
  if (campaign.state === "CLOSED") return null;
  return (
    <div className="panel">
      {failure && <ProblemAlert error={failure} />}
      {campaign.state === "DRAFT" ? (
        <>
          <p>Une fois la campagne ouverte, son questionnaire ne change plus.</p>
          <Button disabled={open.isPending} onClick={() => open.mutate("open")}>
            Ouvrir la campagne
          </Button>
        </>
      ) : (
        <>
          <p>Une fois close, la campagne ne prend plus aucune réponse et ses résultats ne changent plus.</p>
          <Button priority="secondary" disabled={close.isPending} onClick={() => close.mutate("close")}>
            Clore la campagne
          </Button>
        </>
      )}
    </div>
  );
}
