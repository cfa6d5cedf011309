import { Page } from "@/shared/ui/page";
import { FrenchOnly } from "./french-only";

export function Component() {
  return (
    <Page title="Données personnelles">
      <FrenchOnly>
        <h2 className="fr-h4">Ce que nous demandons, et pourquoi</h2>
        <p>
          Votre nom et une adresse, électronique ou postale, seulement si vous souhaitez une réponse. Aucun
          compte n’est nécessaire. Les réponses aux enquêtes sont anonymes.
        </p>
        <h2 className="fr-h4">Qui les voit</h2>
        <p>
          Les agents du site choisi et le responsable qualité de la préfecture. Chaque lecture de données
          personnelles est enregistrée. Rien n’est transmis à d’autres organismes, sauf si votre demande doit
          être réorienté : vous en êtes alors prévenu.
        </p>
        <h2 className="fr-h4">Ce que ce site garde sur votre appareil</h2>
        <p>
          Votre brouillon, jusqu’à son envoi, le temps de la visite et pendant 30 minutes au plus : un bouton
          l’efface. Une réponse à une enquête donnée sans réseau, jusqu’à son départ. Votre choix de langue et
          d’affichage. Aucun traceur, aucune mesure d’audience, aucun appel à un autre site.
        </p>
        <h2 className="fr-h4">Combien de temps nous les gardons</h2>
        <p>
          Deux ans après la dernière étape de votre demande, un an pour un remerciement ou une question. Vous
          pouvez les effacer avant depuis votre page de suivi ; sans le lien, le responsable qualité de la
          préfecture le fait à votre demande.
        </p>
        <h2 className="fr-h4">Vos droits</h2>
        <p>
          Vous pouvez demander à lire, corriger ou effacer vos données auprès de la préfecture concernée, puis
          saisir la CNIL si la réponse ne vous convient pas.
        </p>
      </FrenchOnly>
    </Page>
  );
}
