import { Button } from "@codegouvfr/react-dsfr/Button";
import { Link, useNavigate, useParams } from "react-router";
import { useGetMonthBoard } from "@/api/indicators/indicators";
import { formatPeriod, ofPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { addPeriods, isMonth, isQuarter, monthToFill } from "@/shared/periods";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { SiteSelect } from "@/shared/ui/site-select";
import { MonthBoard } from "./month-board";

export function Component() {
  const { site = "", month = "" } = useParams();
  return isMonth(month) || isQuarter(month) ? (
    <BoardPage site={site} month={month} />
  ) : (
    <NoSuchMonth site={site} />
  );
}

function NoSuchMonth({ site }: { site: string }) {
  const last = monthToFill();
  return (
    <Page title="Ce mois n’existe pas">
      <Empty title="L’adresse donne un mois de la forme 2022-03">
        <Link to={paths.monthBoard(site, last)}>Ouvrir le tableau {ofPeriod(last)}</Link>
      </Empty>
    </Page>
  );
}

function BoardPage({ site, month }: { site: string; month: string }) {
  const navigate = useNavigate();
  const board = useGetMonthBoard(site, month);
  const link = (shift: number) => paths.monthBoard(site, addPeriods(month, shift));
  return (
    <Page
      key={`${site}${month}`}
      title={`Indicateurs ${ofPeriod(month)}`}
      lead={board.data?.siteName}
      actions={
        <>
          <Button priority="secondary" iconId="fr-icon-arrow-left-s-line" linkProps={{ href: link(-1) }}>
            {formatPeriod(addPeriods(month, -1))}
          </Button>
          <Button
            priority="secondary"
            iconId="fr-icon-arrow-right-s-line"
            iconPosition="right"
            linkProps={{ href: link(1) }}
          >
            {formatPeriod(addPeriods(month, 1))}
          </Button>
        </>
      }
    >
      <div className="narrow">
        <SiteSelect value={site} onChange={(code) => void navigate(paths.monthBoard(code, month))} />
      </div>
      <Loaded query={board}>{(data) => <MonthBoard board={data} />}</Loaded>
      <p className="fr-mt-3w fr-mb-1w">
        <Link className="fr-link" to={paths.monthHistory(site, month)}>
          L’historique {ofPeriod(month)} : qui a changé quoi, quand et pourquoi
        </Link>
      </p>
      <p>
        {isQuarter(month) ? (
          <Link className="fr-link" to={paths.display(site, month)}>
            L’affichage de la transparence de ce trimestre
          </Link>
        ) : (
          <Link className="fr-link" to={paths.flashInfoDraft(site, month)}>
            Le flash-info de ce mois
          </Link>
        )}
      </p>
    </Page>
  );
}
