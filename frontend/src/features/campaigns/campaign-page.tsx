import { Button } from "@codegouvfr/react-dsfr/Button";
import { Link, useParams } from "react-router";
import type { CampaignView } from "@/api/surveys/model";
import { closeCampaign, openCampaign, publishCampaignResults, useGetCampaign } from "@/api/surveys/surveys";
import { useAct } from "@/shared/act";
import { formatDay } from "@/shared/format";
import { campaignStateLabels, labelOf } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { textOf } from "@/shared/questionnaire/text";
import { ConfirmButton } from "@/shared/ui/confirm";
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
            Adresse à diffuser{campaign.state === "DRAFT" && " une fois la campagne ouverte"} :{" "}
            {campaign.state === "OPEN" ? (
              <Link className="fr-link break" to={paths.survey(slug)}>
                {address}
              </Link>
            ) : (
              <span className="break">{address}</span>
            )}
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
  const open = useAct((_: "open", init) => openCampaign(slug, init), undefined, {
    done: "La campagne est ouverte.",
  });
  return (
    <div className="panel">
      {open.isError && <ProblemAlert error={open.error} />}
      <ConfirmButton
        label="Ouvrir la campagne"
        title="Ouvrir cette campagne ?"
        pending={open.isPending}
        onConfirm={() => open.mutate("open")}
      >
        <p>Son adresse prend des réponses dès son premier jour, et son questionnaire ne change plus.</p>
      </ConfirmButton>
    </div>
  );
}

/** Closing is for good. */
function Close({ slug }: RunProps) {
  const close = useAct((_: "close", init) => closeCampaign(slug, init), undefined, {
    done: "La campagne est close.",
  });
  return (
    <div className="panel">
      {close.isError && <ProblemAlert error={close.error} />}
      <ConfirmButton
        priority="secondary"
        label="Clore la campagne"
        title="Clore cette campagne ?"
        pending={close.isPending}
        onConfirm={() => close.mutate("close")}
      >
        <p>
          Elle ne prendra plus aucune réponse, et ne pourra pas être rouverte. Ses résultats ne changeront
          plus.
        </p>
      </ConfirmButton>
    </div>
  );
}

function PublishResults({ slug }: RunProps) {
  const publish = useAct((_: "publish", init) => publishCampaignResults(slug, init), undefined, {
    done: "Les résultats sont publiés.",
  });
  return (
    <div className="panel">
      {publish.isError && <ProblemAlert error={publish.error} />}
      <ConfirmButton
        label="Publier les résultats"
        title="Publier les résultats de cette campagne ?"
        pending={publish.isPending}
        onConfirm={() => publish.mutate("publish")}
      >
        <p>Tout le monde pourra les lire, sans les réponses libres. Ils ne pourront plus être retirés.</p>
      </ConfirmButton>
    </div>
  );
}
