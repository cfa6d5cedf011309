import { Page } from "@/shared/ui/page";
import { FrenchOnly } from "./french-only";

const services = [
  {
    code: "indicators",
    name: "Indicateurs",
    text: "Référentiels, sites, indicateurs, mesures du mois, complétude.",
  },
  { code: "complaints", name: "Réclamations", text: "Dépôt et suivi d’une demande, réponses, statistiques." },
  { code: "surveys", name: "Enquêtes", text: "Questionnaires, campagnes, réponses, résultats par thème." },
  {
    code: "reporting",
    name: "Restitution",
    text: "Tableaux de bord, plan d’actions, bilans annuels publiés.",
  },
];

export function Component() {
  return (
    <Page
      title="Données et API"
      lead="Tout ce que montrent ces pages se lit aussi par une interface de programmation."
    >
      <FrenchOnly>
        <p>
          Chaque service publie son contrat au format OpenAPI 3.1. Les parties publiques se lisent sans compte
          ; les autres demandent un compte de service, avec les droits qui lui sont donnés.
        </p>
        <ul className="rows">
          {services.map((service) => (
            <li key={service.code} className="row">
              <div>
                <h2 className="fr-h6 row-title">{service.name}</h2>
                <p className="fr-mb-0">{service.text}</p>
              </div>
              <div className="inline">
                <a className="fr-link" href={`/api/${service.code}/v1/docs`}>
                  Documentation<span className="fr-sr-only"> du service {service.name}</span>
                </a>
                <a className="fr-link" href={`/api/${service.code}/v1/openapi`}>
                  Contrat OpenAPI<span className="fr-sr-only"> du service {service.name}</span>
                </a>
              </div>
            </li>
          ))}
        </ul>
      </FrenchOnly>
    </Page>
  );
}
