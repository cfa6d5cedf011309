import { Button } from "@codegouvfr/react-dsfr/Button";
import { Outlet, useLocation } from "react-router";
import { paths } from "@/shared/paths";
import { useUser } from "@/shared/session";
import { Page } from "@/shared/ui/page";
import { mayOpen } from "./staff-rights";

/** The page of an address; one made for an act that this person may not do says so, before anything is typed in it. */
export function OpenPage() {
  const user = useUser();
  const { pathname } = useLocation();
  return mayOpen(user, pathname) ? <Outlet /> : <ReservedPage key={pathname} />;
}

function ReservedPage() {
  return (
    <Page title="Cette page n’est pas ouverte à votre profil">
      <p>
        Elle sert à une opération que vos droits ne permettent pas. Si vous devez la faire, demandez ces
        droits à la personne qui gère les comptes.
      </p>
      <Button linkProps={{ href: paths.app() }}>Revenir à l’accueil</Button>
    </Page>
  );
}
