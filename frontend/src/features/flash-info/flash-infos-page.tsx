import { Link } from "react-router";
import { useListPublicFlashInfos } from "@/api/indicators/indicators";
import { m } from "@/paraglide/messages";
import { formatDay, formatPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { PublishedOn } from "./published-on";

export function Component() {
  const flashInfos = useListPublicFlashInfos({ limit: 100 });
  return (
    <Page title={m.flash_title()} lead={m.flash_lead()}>
      <Loaded query={flashInfos}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={m.flash_none()} />
          ) : (
            <ul className="rows">
              {items.map((it) => (
                <li key={`${it.content.site}${it.content.month}`} className="row">
                  <div>
                    <Link
                      className="fr-link row-title"
                      to={paths.flashInfo(it.content.site, it.content.month)}
                    >
                      {it.content.siteName}, {formatPeriod(it.content.month)}
                    </Link>
                    <p className="mention fr-mb-0">
                      <PublishedOn flashInfo={it} />{" "}
                      {it.underCorrectionSince &&
                        m.being_corrected_short({ date: formatDay(it.underCorrectionSince) })}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
