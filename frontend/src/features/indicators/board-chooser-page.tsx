import { Navigate, useNavigate } from "react-router";
import { paths } from "@/shared/paths";
import { monthToFill } from "@/shared/periods";
import { useHomeSite, useMySites } from "@/shared/sites";
import { Empty } from "@/shared/ui/empty";
import { Page } from "@/shared/ui/page";
import { SiteSelect } from "@/shared/ui/site-select";

/** Goes straight to the board a person most likely wants: their own site, the month that has just ended. */
export function Component() {
  const navigate = useNavigate();
  const { sites, isPending } = useMySites();
  const site = useHomeSite();
  const boardOf = (code: string) => paths.monthBoard(code, monthToFill());
  if (site) return <Navigate replace to={boardOf(site)} />;
  return (
    <Page title="Indicateurs du mois">
      {isPending ? (
        <p role="status">Chargement en cours…</p>
      ) : sites.length === 0 ? (
        <Empty title="Aucun site ne vous est attribué" />
      ) : (
        <div className="narrow">
          <SiteSelect value="" onChange={(code) => void navigate(boardOf(code))} />
        </div>
      )}
    </Page>
  );
}
