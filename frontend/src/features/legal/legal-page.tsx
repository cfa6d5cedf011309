import { Page } from "@/shared/ui/page";
import { FrenchOnly } from "./french-only";

export function Component() {
  return (
    <Page title="Mentions légales">
      <FrenchOnly>
        <h2 className="fr-h4">Éditeur et hébergement</h2>
        <p>
          Ce service est édité et hébergé par l’administration qui le déploie. Elle complète cette page avant
          l’ouverture au public : directeur de la publication, adresse, hébergeur.
        </p>
        <h2 className="fr-h4">Identité de l’État</h2>
        <p>
          Le système de design de l’État, la police Marianne et le bloc-marque « République Française » sont
          réservés aux sites de l’État.
        </p>
        <h2 className="fr-h4">Contenus</h2>
        <p>Sauf mention contraire, les résultats publiés sont réutilisables sous licence Etalab 2.0.</p>
      </FrenchOnly>
    </Page>
  );
}
