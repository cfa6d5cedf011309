import { Navigate } from "react-router";
import { paths } from "@/shared/paths";
import { monthToFill } from "@/shared/periods";
import { useUser } from "@/shared/session";
import { useMySites } from "@/shared/sites";
import { Empty } from "@/shared/ui/empty";
import { Page } from "@/shared/ui/page";

/** Goes straight to the board a person most likely wants: their own site, the month that has just ended. */
export function Component() {
  const user = useUser();
  const { sites, isPending } = useMySites();
  const site = user.sites[0] ?? sites[0]?.code;
  if (site) return <Navigate replace to={paths.monthBoard(site, monthToFill())} />;
  return (
    <Page title="Indicateurs du mois">
      {isPending ? (
        <p role="status">Chargement en cours…</p>
      ) : (
        <Empty title="Aucun site ne vous est attribué" />
      )}
    </Page>
  );
}
