import { Link, useParams } from "react-router";
import { useGetPublicFlashInfo } from "@/api/indicators/indicators";
import { m } from "@/paraglide/messages";
import { formatPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { FlashContent } from "./flash-content";
import { PublishedOn } from "./published-on";

export function Component() {
  const { site = "", month = "" } = useParams();
  const flashInfo = useGetPublicFlashInfo(site, month);
  const file = (format: string) =>
    `/api/indicators/v1/public/flash-infos/${encodeURIComponent(site)}/${month}/document?format=${format}`;
  return (
    <Page title={`${m.flash_title()} – ${formatPeriod(month)}`} lead={flashInfo.data?.content.siteName}>
      <Loaded query={flashInfo}>
        {(it) => (
          <div className="stack">
            <p>
              <PublishedOn flashInfo={it} />
            </p>
            <FlashContent content={it.content} />
            <ul className="plain-list inline">
              <li>
                <a className="fr-link fr-link--download" href={file("pdf")} download>
                  {m.flash_pdf()}
                </a>
              </li>
              <li>
                <a className="fr-link fr-link--download" href={file("txt")} download>
                  {m.flash_txt()}
                </a>
              </li>
            </ul>
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
