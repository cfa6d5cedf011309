import type { MainNavigationProps } from "@codegouvfr/react-dsfr/MainNavigation";
import { paths } from "@/shared/paths";
import { seesWholePrefecture, type User } from "@/shared/session";

/** The same menu for everybody: what a role may not change, it may read; services decide on each row. */
export function navigationFor(user: User, pathname: string): MainNavigationProps.Item[] {
  const link = (text: string, href: string, start = href) => ({
    text,
    linkProps: { href },
    isActive: start === paths.app() ? pathname === start : pathname.startsWith(start),
  });
  const menu = (text: string, ...links: ReturnType<typeof link>[]) => ({
    text,
    menuLinks: links.map((item) => ({ ...item, isActive: pathname === item.linkProps.href })),
    isActive: links.some((item) => item.isActive),
  });
  const dashboard = user.prefecture ? paths.prefectureDashboard(user.prefecture) : paths.dashboards();
  return [
    link("Ce qui m’attend", paths.app()),
    menu(
      "Indicateurs",
      link("Saisie du mois", paths.indicators()),
      link("Complétude", paths.completeness()),
      link("Points d’accueil numérique", paths.digitalPoints()),
      link("Affichage de la transparence", paths.displays()),
      link("Rappels par courriel", paths.monthReminders()),
      link("Importer un classeur", paths.importIndicators()),
      ...(seesWholePrefecture(user) ? [link("Consolidation", paths.consolidation())] : []),
    ),
    menu(
      "Réclamations",
      link("À traiter", paths.cases()),
      link("Enregistrer", paths.newCase()),
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
    link("Tableaux de bord", dashboard, paths.dashboards()),
    link("Bilans annuels", paths.reports()),
  ];
}
