import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Link, useParams } from "react-router";
import { putFlashInfoRoles, useGetFlashInfo } from "@/api/indicators/indicators";
import type { FlashInfoView } from "@/api/indicators/model";
import { formatDay, ofPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { may, useUser } from "@/shared/session";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { CopyText } from "./copy-text";
import { FlashContent } from "./flash-content";
import { IntroductionForm } from "./introduction-form";

/** What the lock of the month will tell, or has told. */
export function Component() {
  const { site = "", month = "" } = useParams();
  const user = useUser();
  const flashInfo = useGetFlashInfo(site, month);
  return (
    <Page title={`Flash-info ${ofPeriod(month)}`} lead={flashInfo.data?.content.siteName}>
      <Loaded query={flashInfo}>
        {(it) => (
          <div className="stack">
            <Standing flashInfo={it} />
            {may(user, putFlashInfoRoles) && <IntroductionForm key={it.version} flashInfo={it} />}
            {hasFigures(it) ? (
              <>
                <FlashContent content={it.content} />
                <CopyText text={it.text} />
              </>
            ) : (
              <Empty title="Aucune mesure de ce mois n’est validée">
                <Link to={paths.monthBoard(site, month)}>Ouvrez le tableau du mois</Link> pour les valider.
              </Empty>
            )}
          </div>
        )}
      </Loaded>
      <p className="fr-mt-4w">
        <Link className="fr-link" to={paths.monthBoard(site, month)}>
          Le tableau du mois
        </Link>
      </p>
    </Page>
  );
}

const hasFigures = ({ content: { improved, missed, others } }: FlashInfoView) =>
  improved.length + missed.length + others.length > 0;

function Standing({
  flashInfo: { content, publishedOn, underCorrectionSince },
}: {
  flashInfo: FlashInfoView;
}) {
  if (!publishedOn) {
    return (
      <Alert
        severity="info"
        small
        description="Fait des mesures validées. Il sera publié avec le verrouillage du mois."
      />
    );
  }
  return (
    <p>
      Publié le {formatDay(publishedOn)}.{" "}
      <Link to={paths.flashInfo(content.site, content.month)}>Voir la page publique</Link>. Ce qui change ici
      est publié au prochain verrouillage du mois.
      {underCorrectionSince &&
        ` Le public lit que ce mois est en cours de correction depuis le ${formatDay(underCorrectionSince)}.`}
    </p>
  );
}
