import { Button } from "@codegouvfr/react-dsfr/Button";
import { Link, useParams } from "react-router";
import type { CampaignView } from "@/api/surveys/model";
import { closeCampaign, openCampaign, publishCampaignResults, useGetCampaign } from "@/api/surveys/surveys";
import { useAct } from "@/shared/act";
import { formatDay } from "@/shared/format";
import { campaignStateLabels, labelOf } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { textOf } from "@/shared/questionnaire/text";
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
  const { slug, steps } = campaign;
  const over = campaign.state === "CLOSED";
  const address = `${window.location.origin}${paths.survey(slug)}`;
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
            <Link className="fr-link break" to={paths.survey(slug)}>
              {address}
            </Link>
          </>
        )}
      </p>
      <div className="inline fr-mb-4w">
        <Button priority="secondary" linkProps={{ href: paths.campaignResults(slug) }}>
          Résultats par thème
        </Button>
        {!over && (
          <Button priority="secondary" linkProps={{ href: paths.campaignPoster(slug) }}>
            Affiche à QR code
          </Button>
        )}
        {steps.includes("ENTER_RESPONSES") && (
          <Button priority="secondary" linkProps={{ href: paths.campaignEntry(slug) }}>
            Saisir une réponse papier
          </Button>
        )}
      </div>
      {steps.includes("OPEN") && <Open slug={slug} />}
      {steps.includes("CLOSE") && <Close slug={slug} />}
      {steps.includes("PUBLISH_RESULTS") && <PublishResults slug={slug} />}
    </>
  );
}

type RunProps = { slug: string };

/** Opening freezes the questionnaire. */
function Open({ slug }: RunProps) {
  const open = useAct((_: "open", init) => openCampaign(slug, init));
  return (
    <div className="panel">
      {open.isError && <ProblemAlert error={open.error} />}
      <p>Une fois la campagne ouverte, son questionnaire ne change plus.</p>
      <Button disabled={open.isPending} onClick={() => open.mutate("open")}>
        Ouvrir la campagne
      </Button>
    </div>
  );
}

/** Closing is for good. */
function Close({ slug }: RunProps) {
  const close = useAct((_: "close", init) => closeCampaign(slug, init));
  return (
    <div className="panel">
      {close.isError && <ProblemAlert error={close.error} />}
      <p>Une fois close, la campagne ne prend plus aucune réponse et ses résultats ne changent plus.</p>
      <Button priority="secondary" disabled={close.isPending} onClick={() => close.mutate("close")}>
        Clore la campagne
      </Button>
    </div>
  );
}

function PublishResults({ slug }: RunProps) {
  const publish = useAct((_: "publish", init) => publishCampaignResults(slug, init));
  return (
    <div className="panel">
      {publish.isError && <ProblemAlert error={publish.error} />}
      <p>Une fois publiés, les résultats sont lisibles par tous, sans les réponses libres.</p>
      <Button disabled={publish.isPending} onClick={() => publish.mutate("publish")}>
        Publier les résultats
      </Button>
    </div>
  );
}
