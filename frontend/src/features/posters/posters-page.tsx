import { Link, useNavigate } from "react-router";
import { paths } from "@/shared/paths";
import { placeName } from "@/shared/places/site-search";
import { useMySites } from "@/shared/sites";
import { Page } from "@/shared/ui/page";
import { SiteFinder } from "@/shared/ui/site-finder";

export function Component() {
  const navigate = useNavigate();
  const { sites } = useMySites();
  return (
    <Page title="Affiches à QR code" lead="À imprimer et à poser dans le hall de chaque site">
      <div className="narrow">
        <SiteFinder
          label="Site"
          sites={sites}
          value=""
          placeholder="Choisir un site"
          onChange={(code) => void navigate(paths.sitePoster(code))}
        />
      </div>
      <ul className="rows">
        {sites.map((site) => (
          <li key={site.code} className="row">
            <Link className="fr-link row-title" to={paths.sitePoster(site.code)}>
              {placeName(site)}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
