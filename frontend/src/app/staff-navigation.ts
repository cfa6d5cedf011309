import type { MainNavigationProps } from "@codegouvfr/react-dsfr/MainNavigation";
import { importMeasurementsRoles, recordMeasurementRoles } from "@/api/indicators/indicators";
import { paths } from "@/shared/paths";
import { may, type User } from "@/shared/session";
import { mayOpen } from "./staff-rights";

/** What a role may not change, it may read: only the pages made for an act that is not theirs are left out. */
export function navigationFor(user: User, pathname: string): MainNavigationProps.Item[] {
  const link = (text: string, href: string, start = href) => ({
    text,
    linkProps: { href },
    isActive: start === paths.app() ? pathname === start : pathname.startsWith(start),
  });
  const menu = (text: string, ...links: ReturnType<typeof link>[]) => ({
    text,
    menuLinks: links
      .filter(({ linkProps }) => mayOpen(user, linkProps.href))
      .map((item) => ({ ...item, isActive: pathname === item.linkProps.href })),
    isActive: links.some((item) => item.isActive),
  });
  return [
    link("Ce qui m’attend", paths.app()),
    menu(
      "Indicateurs",
      link(may(user, recordMeasurementRoles) ? "Saisie du mois" : "Tableau du mois", paths.indicators()),
      link("Complétude", paths.completeness()),
      link("Points d’accueil numérique", paths.digitalPoints()),
      link("Affichage de la transparence", paths.displays()),
      link("Rappels par courriel", paths.monthReminders()),
      link(
        may(user, importMeasurementsRoles) ? "Importer un classeur" : "Télécharger les mesures",
        paths.importIndicators(),
      ),
      link("Consolidation", paths.consolidation()),
    ),
    menu(
      "Réclamations",
      link("À traiter", paths.cases()),
      link("Enregistrer", paths.newCase()),
      link("Courriels mis de côté", paths.setAsideMails()),
      link("Retrouver une personne", paths.persons()),
      link("Courriers types", paths.replyTemplates()),
      link("Thèmes", paths.themes()),
      link("Statistiques", paths.caseStatistics()),
      link("Contrôle des réponses", paths.replyControls()),
      link("Rappels par courriel", paths.reminders()),
      link("Règles de délai", paths.deadlineRules()),
    ),
    menu(
      "Référentiel",
      link("Référentiels", paths.frameworks()),
      link("Définition des indicateurs", paths.definitions()),
      link("Sites et périmètre", paths.organisation()),
    ),
    menu("Enquêtes", link("Campagnes", paths.campaigns()), link("Affiches à QR code", paths.posters())),
    link("Plan d’actions", paths.actions()),
    link("Tableaux de bord", paths.dashboards()),
    link("Bilans annuels", paths.reports()),
  ];
}
