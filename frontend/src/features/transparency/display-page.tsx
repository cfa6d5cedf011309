import { useMutation } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { requestBlob } from "@/api/client";
import { getGetTransparencyDraftPosterUrl, useGetTransparencyDraft } from "@/api/indicators/indicators";
import type { DisplayDraftView, PaperSize } from "@/api/indicators/model";
import { formatDay, ofPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { saveAs } from "@/shared/save-as";
import { ActButton } from "@/shared/ui/act-button";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { DisplayLines } from "./display-lines";
import { PublishDisplay } from "./publish-display";

export function Component() {
  const { site = "", period = "" } = useParams();
  const draft = useGetTransparencyDraft(site, period);
  return (
    <Page title={`Affichage ${ofPeriod(period)}`} lead={draft.data?.siteName}>
      <Loaded query={draft}>
        {(it) => (
          <div className="stack">
            <Editions draft={it} />
            <PublishDisplay draft={it} />
            <section aria-labelledby="preview">
              <h2 id="preview" className="fr-h4">
                Ce que le public {it.editions.length > 0 ? "lirait" : "lira"}
              </h2>
              <p>
                D’après les mesures validées ou verrouillées du trimestre. Pour changer un chiffre ou sa
                remarque, <Link to={paths.monthBoard(site, period)}>ouvrez le tableau du trimestre</Link>.
              </p>
              <DisplayLines lines={it.lines} />
            </section>
            <DraftPosters draft={it} />
          </div>
        )}
      </Loaded>
      <p className="fr-mt-4w">
        <Link className="fr-link" to={paths.displays(period)}>
          Tous les sites de la préfecture
        </Link>
      </p>
    </Page>
  );
}

function Editions({ draft }: { draft: DisplayDraftView }) {
  if (draft.editions.length === 0) return null;
  return (
    <section aria-labelledby="published">
      <h2 id="published" className="fr-h4">
        Déjà publié
      </h2>
      <ul>
        {draft.editions.map((it) => (
          <li key={it.version}>
            <Link to={paths.transparency(draft.site, draft.quarter, it.latest ? undefined : it.version)}>
              Version {it.version}
            </Link>
            , le {formatDay(it.publishedOn)}
            {it.correction ? `. Corrige la précédente : ${it.correction}` : ""}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DraftPosters({ draft }: { draft: DisplayDraftView }) {
  const download = useMutation({
    mutationFn: async (size: PaperSize) => {
      const { site, quarter } = draft;
      const url = getGetTransparencyDraftPosterUrl(site, quarter, { size });
      saveAs(await requestBlob(url), `projet-${site}-${quarter}-${size}.pdf`);
    },
  });
  return (
    <section className="panel" aria-labelledby="posters">
      <h2 id="posters" className="fr-h6">
        L’affiche de ce projet
      </h2>
      {download.isError && <ProblemAlert error={download.error} />}
      <div className="inline">
        {(["a4", "a3"] as const).map((size) => (
          <ActButton
            key={size}
            priority="secondary"
            iconId="fr-icon-download-line"
            pending={download.isPending}
            onClick={() => download.mutate(size)}
          >
            Voir l’affiche {size.toUpperCase()}
          </ActButton>
        ))}
        <span className="mention">Marquée « projet » : l’affiche à imprimer vient avec la publication.</span>
      </div>
    </section>
  );
}
