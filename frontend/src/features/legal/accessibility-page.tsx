import { Page } from "@/shared/ui/page";
import { FrenchOnly } from "./french-only";

export function Component() {
  return (
    <Page title="Accessibilité : non conforme">
      <FrenchOnly>
        <p>
          Ce service n’a <strong>pas encore été audité</strong> selon le référentiel général d’amélioration de
          l’accessibilité (RGAA). Tant qu’aucun audit n’a mesuré sa conformité, il est déclaré non conforme.
        </p>
        <h2 className="fr-h4">Ce qui est fait dès maintenant</h2>
        <ul>
          <li>Chaque page est contrôlée par un outil automatique à chaque modification du service.</li>
          <li>Toutes les actions se font au clavier, et chaque graphique est accompagné de ses données.</li>
          <li>Les pages s’utilisent sur un téléphone, dans une largeur de 320 pixels.</li>
          <li>Les bilans sont proposés en PDF balisé et en texte modifiable.</li>
        </ul>
        <p>Un contrôle automatique ne voit qu’une partie des difficultés : seul un audit peut conclure.</p>
        <h2 className="fr-h4">Signaler une difficulté</h2>
        <p>
          Si vous ne parvenez pas à utiliser une page, écrivez à la préfecture concernée ou déposez une
          réclamation : une réponse vous est due en 5 jours ouvrés si vous laissez vos coordonnées.
        </p>
        <h2 className="fr-h4">Voie de recours</h2>
        <p>
          Si vous n’obtenez pas de réponse satisfaisante, vous pouvez saisir le Défenseur des droits : en
          ligne, auprès de son délégué dans votre département, ou par courrier gratuit, sans timbre, à «
          Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07 ».
        </p>
      </FrenchOnly>
    </Page>
  );
}
