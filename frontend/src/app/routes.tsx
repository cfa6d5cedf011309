import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { FailurePage, NotFoundPage } from "./failure-page";
import { PublicLayout } from "./public-layout";

/** Each page is its own download: a citizen who lodges a complaint loads nothing of the agents' screens. */
const page = (path: string, load: () => Promise<{ Component: ComponentType }>): RouteObject => ({
  path,
  lazy: load,
});

const publicPages: RouteObject[] = [
  page("/", () => import("@/features/home/home-page")),
  page("/deposer/:site?", () => import("@/features/lodge/lodge-page")),
  page("/suivi/:number?", () => import("@/features/follow/follow-page")),
  page("/enquetes", () => import("@/features/answer/surveys-page")),
  page("/enquetes/:slug", () => import("@/features/answer/survey-page")),
  page("/bilans", () => import("@/features/published/published-reports-page")),
  page("/bilans/:id", () => import("@/features/published/published-report-page")),
  page("/resultats", () => import("@/features/published/results-page")),
  page("/resultats/enquetes", () => import("@/features/published/surveys-page")),
  page("/resultats/enquetes/:slug", () => import("@/features/published/survey-results-page")),
  page("/transparence", () => import("@/features/transparency/transparency-sites-page")),
  page("/transparence/:site", () => import("@/features/transparency/transparency-page")),
  page("/transparence/:site/:period", () => import("@/features/transparency/transparency-page")),
  page("/flash-info", () => import("@/features/flash-info/flash-infos-page")),
  page("/flash-info/:site/:month", () => import("@/features/flash-info/flash-info-page")),
  page("/donnees-ouvertes", () => import("@/features/transparency/open-data-page")),
  page("/accessibilite", () => import("@/features/legal/accessibility-page")),
  page("/mentions-legales", () => import("@/features/legal/legal-page")),
  page("/donnees-personnelles", () => import("@/features/legal/personal-data-page")),
  page("/api-ouverte", () => import("@/features/legal/api-page")),
];

export const staffPages: RouteObject[] = [
  page("/app", () => import("@/features/waiting/waiting-page")),
  page("/app/indicateurs", () => import("@/features/indicators/board-chooser-page")),
  page("/app/indicateurs/:site/:month", () => import("@/features/indicators/month-board-page")),
  page("/app/indicateurs/:site/:month/historique", () => import("@/features/indicators/month-history-page")),
  page("/app/indicateurs/rappels", () => import("@/features/reminders/month-reminders-page")),
  page("/app/referentiels", () => import("@/features/reference/frameworks-page")),
  page("/app/referentiels/:code", () => import("@/features/reference/framework-page")),
  page("/app/referentiels/:code/nouvelle-version", () => import("@/features/reference/edit-framework-page")),
  page("/app/definitions", () => import("@/features/reference/definitions-page")),
  page("/app/definitions/nouvelle", () => import("@/features/reference/new-definition-page")),
  page("/app/definitions/:code", () => import("@/features/reference/definition-page")),
  page("/app/organisation/:code?", () => import("@/features/reference/organisation-page")),
  page("/app/indicateurs/import", () => import("@/features/indicators/import-page")),
  page("/app/points-numeriques", () => import("@/features/digital-points/digital-points-page")),
  page("/app/consolidation", () => import("@/features/indicators/consolidation-page")),
  page("/app/consolidation/:indicator", () => import("@/features/indicators/standings-page")),
  page("/app/flash-info/:site/:month", () => import("@/features/flash-info/flash-info-draft-page")),
  page("/app/transparence", () => import("@/features/transparency/displays-page")),
  page("/app/transparence/:site/:period", () => import("@/features/transparency/display-page")),
  page("/app/completude", () => import("@/features/indicators/completeness-page")),
  page("/app/reclamations", () => import("@/features/cases/cases-page")),
  page("/app/reclamations/nouvelle", () => import("@/features/cases/new-case-page")),
  page("/app/reclamations/courriels", () => import("@/features/cases/set-aside-page")),
  page("/app/reclamations/statistiques", () => import("@/features/cases/statistics-page")),
  page("/app/reclamations/delais", () => import("@/features/cases/deadline-rules-page")),
  page("/app/reclamations/controles", () => import("@/features/reply-controls/reply-controls-page")),
  page("/app/reclamations/controles/:id", () => import("@/features/reply-controls/reply-control-page")),
  page("/app/reclamations/rappels", () => import("@/features/reminders/reminders-page")),
  page("/app/reclamations/personnes", () => import("@/features/persons/persons-page")),
  page("/app/reclamations/themes", () => import("@/features/themes/themes-page")),
  page("/app/reclamations/courriers-types", () => import("@/features/templates/templates-page")),
  page("/app/reclamations/courriers-types/nouveau", () => import("@/features/templates/new-template-page")),
  page("/app/reclamations/courriers-types/:id", () => import("@/features/templates/template-page")),
  page("/app/reclamations/:id", () => import("@/features/cases/case-page")),
  page("/app/enquetes", () => import("@/features/campaigns/campaigns-page")),
  page("/app/enquetes/nouvelle", () => import("@/features/campaigns/new-campaign-page")),
  page("/app/enquetes/:slug", () => import("@/features/campaigns/campaign-page")),
  page("/app/enquetes/:slug/resultats", () => import("@/features/campaigns/results-page")),
  page("/app/enquetes/:slug/saisie", () => import("@/features/campaigns/paper-entry-page")),
  page("/app/enquetes/:slug/affiche", () => import("@/features/posters/campaign-poster-page")),
  page("/app/affiches", () => import("@/features/posters/posters-page")),
  page("/app/affiches/:site", () => import("@/features/posters/site-poster-page")),
  page("/app/actions", () => import("@/features/actions/actions-page")),
  page("/app/actions/nouvelle", () => import("@/features/actions/new-action-page")),
  page("/app/actions/:id", () => import("@/features/actions/action-page")),
  page("/app/tableaux-de-bord", () => import("@/features/dashboards/dashboards-page")),
  page("/app/tableaux-de-bord/sites/:code", () => import("@/features/dashboards/site-dashboard-page")),
  page(
    "/app/tableaux-de-bord/prefectures/:code",
    () => import("@/features/dashboards/prefecture-dashboard-page"),
  ),
  page("/app/bilans", () => import("@/features/reports/reports-page")),
  page("/app/bilans/:id", () => import("@/features/reports/report-page")),
];

export const routes: RouteObject[] = [
  {
    errorElement: <FailurePage />,
    // Nothing while the first page's code arrives: a flash of something else would be worse.
    hydrateFallbackElement: <></>,
    children: [
      { element: <PublicLayout />, errorElement: <FailurePage />, children: publicPages },
      {
        lazy: async () => ({ Component: (await import("./staff-layout")).StaffLayout }),
        errorElement: <FailurePage />,
        children: [...staffPages, { path: "/app/*", element: <NotFoundPage /> }],
      },
      { element: <PublicLayout />, children: [{ path: "*", element: <NotFoundPage /> }] },
    ],
  },
];
