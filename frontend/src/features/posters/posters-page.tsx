import { Link } from "react-router";
import { paths } from "@/shared/paths";
import { useMySites } from "@/shared/sites";
import { Page } from "@/shared/ui/page";

export function Component() {
  const { sites } = useMySites();
  return (
    <Page title="Affiches à QR code" lead="À imprimer et à poser dans le hall de chaque site">
      <ul className="rows">
        {sites.map((site) => (
          <li key={site.code} className="row">
            <Link className="fr-link row-title" to={paths.sitePoster(site.code)}>
              Affiche de {site.name}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
