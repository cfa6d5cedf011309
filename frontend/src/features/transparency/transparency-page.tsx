import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Link, useParams, useSearchParams } from "react-router";
import {
  useGetPublicTransparencyDisplay,
  useListPublicTransparencyDisplays,
} from "@/api/indicators/indicators";
import type { PublicDisplayView, PublicDisplayWithHistory } from "@/api/indicators/model";
import { m } from "@/paraglide/messages";
import { formatDay, formatPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { PublishedFiles, untilMade } from "@/shared/ui/published-files";
import { DisplayLines } from "./display-lines";
import { displayFile } from "./documents";

/** What a site tells the public: one quarter, the most recent unless another is asked for. */
export function Component() {
  const { site = "", period } = useParams();
  const [search] = useSearchParams();
  const version = Number(search.get("version")) || undefined;
  const displays = useListPublicTransparencyDisplays({ site, limit: 100 });
  return (
    <Page title={m.transparency_title()} lead={displays.data?.items[0]?.siteName}>
      <Loaded query={displays}>
        {({ items }) => {
          const quarter = period ?? items[0]?.quarter;
          return quarter ? (
            <div className="stack">
              <Quarter site={site} quarter={quarter} version={version} />
              <OtherQuarters displays={items.filter((it) => it.quarter !== quarter)} />
            </div>
          ) : (
            <Empty title={m.transparency_none_here()} />
          );
        }}
      </Loaded>
      <p className="fr-mt-4w">
        <Link className="fr-link" to={paths.transparency()}>
          {m.transparency_all_sites()}
        </Link>
      </p>
    </Page>
  );
}

function Quarter({ site, quarter, version }: { site: string; quarter: string; version?: number }) {
  const display = useGetPublicTransparencyDisplay(
    site,
    quarter,
    version ? { version } : undefined,
    untilMade(),
  );
  return <Loaded query={display}>{(it) => <Display {...it} />}</Loaded>;
}

function Display(published: PublicDisplayWithHistory) {
  const { display, editions } = published;
  return (
    <>
      <section aria-labelledby="quarter">
        <h2 id="quarter" className="fr-h3 fr-mb-1w">
          {formatPeriod(display.quarter)}
        </h2>
        {!display.latest && (
          <Alert
            severity="warning"
            small
            className="fr-mb-2w"
            description={
              <>
                {m.transparency_former()}{" "}
                <Link to={paths.transparency(display.site, display.quarter)}>{m.transparency_latest()}</Link>
              </>
            }
          />
        )}
        {display.underCorrectionSince && (
          <Alert
            severity="warning"
            small
            className="fr-mb-2w"
            description={m.being_corrected({ date: formatDay(display.underCorrectionSince) })}
          />
        )}
        <p className="fr-mb-1w">{m.transparency_published_on({ date: formatDay(display.publishedOn) })}</p>
        {display.correction && (
          <p>
            {m.transparency_corrected({ version: String(display.version) })}{" "}
            <span lang="fr">{display.correction}</span>
          </p>
        )}
        <DisplayLines lines={display.lines} />
      </section>
      <Downloads {...published} />
      <Reading />
      {editions.length > 1 && (
        <section aria-labelledby="versions">
          <h2 id="versions" className="fr-h5">
            {m.transparency_versions()}
          </h2>
          <ul>
            {editions.map((it) => (
              <li key={it.version}>
                <Link
                  to={paths.transparency(display.site, display.quarter, it.latest ? undefined : it.version)}
                >
                  {m.transparency_version({ version: String(it.version) })}
                </Link>{" "}
                {m.transparency_published_on({ date: formatDay(it.publishedOn) })}{" "}
                {it.correction && <span lang="fr">{it.correction}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Downloads({ display, preparing }: PublicDisplayWithHistory) {
  const files = [
    ["a4", m.transparency_a4()],
    ["a3", m.transparency_a3()],
    ["csv", m.transparency_csv()],
    ["json", m.transparency_json()],
  ] as const;
  return (
    <section className="panel" aria-labelledby="take">
      <h2 id="take" className="fr-h6">
        {m.transparency_take()}
      </h2>
      <PublishedFiles
        files={files.map(([format, label]) => ({
          format,
          label,
          href: displayFile(
            display.site,
            display.quarter,
            format,
            display.latest ? undefined : display.version,
          ),
        }))}
        preparing={preparing}
      />
    </section>
  );
}

function Reading() {
  return (
    <section aria-labelledby="reading">
      <h2 id="reading" className="fr-h5">
        {m.transparency_reading_title()}
      </h2>
      <ul>
        <li>{m.transparency_reading_1()}</li>
        <li>{m.transparency_reading_2()}</li>
        <li>{m.transparency_reading_3()}</li>
      </ul>
    </section>
  );
}

function OtherQuarters({ displays }: { displays: PublicDisplayView[] }) {
  if (displays.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="fr-h5">
        {m.transparency_history()}
      </h2>
      <ul>
        {displays.map((it) => (
          <li key={it.quarter}>
            <Link to={paths.transparency(it.site, it.quarter)}>{formatPeriod(it.quarter)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
