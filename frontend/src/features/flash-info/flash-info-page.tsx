import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Link, useParams, useSearchParams } from "react-router";
import { useGetPublicFlashInfo } from "@/api/indicators/indicators";
import type { FlashInfoView } from "@/api/indicators/model";
import { m } from "@/paraglide/messages";
import { formatDay, formatPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { PublishedFiles, untilMade } from "@/shared/ui/published-files";
import { FlashContent } from "./flash-content";
import { PublishedOn } from "./published-on";

export function Component() {
  const { site = "", month = "" } = useParams();
  const [search] = useSearchParams();
  const edition = Number(search.get("edition")) || undefined;
  const flashInfo = useGetPublicFlashInfo(site, month, edition ? { edition } : undefined, untilMade());
  const file = (format: string) =>
    `/api/indicators/v1/public/flash-infos/${encodeURIComponent(site)}/${month}/document?format=${format}${edition ? `&edition=${edition}` : ""}`;
  return (
    <Page title={`${m.flash_title()} – ${formatPeriod(month)}`} lead={flashInfo.data?.content.siteName}>
      <Loaded query={flashInfo}>
        {(it) => (
          <div className="stack">
            <Standing flashInfo={it} />
            <p>
              <PublishedOn flashInfo={it} />{" "}
              {it.edition > 1 && (
                <Link to={paths.flashInfo(site, month, it.edition - 1)}>{m.flash_previous()}</Link>
              )}
            </p>
            <FlashContent content={it.content} />
            <PublishedFiles
              files={[
                { format: "pdf", label: m.flash_pdf(), href: file("pdf") },
                { format: "txt", label: m.flash_txt(), href: file("txt") },
              ]}
              preparing={it.preparing}
            />
          </div>
        )}
      </Loaded>
      <p className="fr-mt-4w">
        <Link className="fr-link" to={paths.flashInfo()}>
          {m.flash_all()}
        </Link>
      </p>
    </Page>
  );
}

/** What a reader must know before the figures: that they are being corrected, or were. */
function Standing({ flashInfo: { content, latest, underCorrectionSince } }: { flashInfo: FlashInfoView }) {
  if (!latest) {
    return (
      <Alert
        severity="warning"
        small
        description={
          <>
            {m.flash_former()}{" "}
            <Link to={paths.flashInfo(content.site, content.month)}>{m.flash_latest()}</Link>
          </>
        }
      />
    );
  }
  if (!underCorrectionSince) return null;
  return (
    <Alert
      severity="warning"
      small
      description={m.being_corrected({ date: formatDay(underCorrectionSince) })}
    />
  );
}
