import { Button } from "@codegouvfr/react-dsfr/Button";
import { useNavigate, useParams } from "react-router";
import { useGetMonthBoard } from "@/api/indicators/indicators";
import { formatPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { addMonths } from "@/shared/periods";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { SiteSelect } from "@/shared/ui/site-select";
import { MonthBoard } from "./month-board";

export function Component() {
  const { site = "", month = "" } = useParams();
  const navigate = useNavigate();
  const board = useGetMonthBoard(site, month);
  const link = (shift: number) => paths.monthBoard(site, addMonths(month, shift));
  return (
    <Page
      key={`${site}${month}`}
      title={`Indicateurs de ${formatPeriod(month)}`}
      lead={board.data?.siteName}
      actions={
        <>
          <Button priority="secondary" iconId="fr-icon-arrow-left-s-line" linkProps={{ href: link(-1) }}>
            {formatPeriod(addMonths(month, -1))}
          </Button>
          <Button
            priority="secondary"
            iconId="fr-icon-arrow-right-s-line"
            iconPosition="right"
            linkProps={{ href: link(1) }}
          >
            {formatPeriod(addMonths(month, 1))}
          </Button>
        </>
      }
    >
      <div className="narrow">
        <SiteSelect value={site} onChange={(code) => void navigate(paths.monthBoard(code, month))} />
      </div>
      <Loaded query={board}>{(found) => <MonthBoard board={found} />}</Loaded>
    </Page>
  );
}
