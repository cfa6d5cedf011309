/** Every address of the application is built here, so that a route that moves breaks the build, not a link. */
const enc = encodeURIComponent;

function search(values: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value) query.set(key, value);
  const text = query.toString();
  return text ? `?${text}` : "";
}

export const paths = {
  home: () => "/",
  lodge: (site?: string) => (site ? `/deposer/${enc(site)}` : "/deposer"),
  follow: (number?: string, secret?: string) =>
    number ? `/suivi/${enc(number)}${secret ? `#${enc(secret)}` : ""}` : "/suivi",
  surveys: (site?: string) => `/enquetes${search({ site })}`,
  surveyResults: (slug?: string) => (slug ? `/resultats/enquetes/${enc(slug)}` : "/resultats/enquetes"),
  survey: (slug: string) => `/enquetes/${enc(slug)}`,
  publicReports: () => "/bilans",
  publicReport: (id: string) => `/bilans/${enc(id)}`,
  results: () => "/resultats",
  transparency: (site?: string, quarter?: string, version?: number) =>
    ["/transparence", site, quarter]
      .filter((part) => part !== undefined)
      .map((part, i) => (i === 0 ? part : enc(part)))
      .join("/") + search({ version: version?.toString() }),
  flashInfo: (site?: string, month?: string, edition?: number) =>
    (site && month ? `/flash-info/${enc(site)}/${enc(month)}` : "/flash-info") +
    search({ edition: edition?.toString() }),
  openData: () => "/donnees-ouvertes",
  accessibility: () => "/accessibilite",
  legal: () => "/mentions-legales",
  personalData: () => "/donnees-personnelles",
  api: () => "/api-ouverte",

  app: () => "/app",
  monthBoard: (site: string, month: string) => `/app/indicateurs/${enc(site)}/${enc(month)}`,
  monthHistory: (site: string, month: string, indicator?: string) =>
    `/app/indicateurs/${enc(site)}/${enc(month)}/historique${search({ indicateur: indicator })}`,
  monthReminders: () => "/app/indicateurs/rappels",
  frameworks: () => "/app/referentiels",
  framework: (code: string) => `/app/referentiels/${enc(code)}`,
  editFramework: (code: string) => `/app/referentiels/${enc(code)}/nouvelle-version`,
  definitions: () => "/app/definitions",
  definition: (code: string) => `/app/definitions/${enc(code)}`,
  newDefinition: () => "/app/definitions/nouvelle",
  organisation: (prefecture?: string) => `/app/organisation${prefecture ? `/${enc(prefecture)}` : ""}`,
  indicators: () => "/app/indicateurs",
  digitalPoints: () => "/app/points-numeriques",
  consolidation: (place?: string, month?: string, span?: string) =>
    `/app/consolidation${search({ lieu: place, mois: month, duree: span })}`,
  importIndicators: () => "/app/indicateurs/import",
  displays: (quarter?: string) => `/app/transparence${search({ trimestre: quarter })}`,
  flashInfoDraft: (site: string, month: string) => `/app/flash-info/${enc(site)}/${enc(month)}`,
  display: (site: string, quarter: string) => `/app/transparence/${enc(site)}/${enc(quarter)}`,
  standings: (indicator: string, period: string, region?: string) =>
    `/app/consolidation/${enc(indicator)}${search({ periode: period, region })}`,
  completeness: (period?: string, prefecture?: string) =>
    `/app/completude${search({ mois: period, prefecture })}`,
  cases: (filters: Record<string, string | undefined> = {}) => `/app/reclamations${search(filters)}`,
  setAsideMails: () => "/app/reclamations/courriels",
  newCase: () => "/app/reclamations/nouvelle",
  persons: () => "/app/reclamations/personnes",
  themes: () => "/app/reclamations/themes",
  replyTemplates: () => "/app/reclamations/courriers-types",
  newReplyTemplate: () => "/app/reclamations/courriers-types/nouveau",
  replyTemplate: (id: string) => `/app/reclamations/courriers-types/${enc(id)}`,
  deadlineRules: () => "/app/reclamations/delais",
  replyControls: () => "/app/reclamations/controles",
  replyControl: (id: string) => `/app/reclamations/controles/${enc(id)}`,
  reminders: () => "/app/reclamations/rappels",
  caseStatistics: () => "/app/reclamations/statistiques",
  /** With the list it is opened from, if any: one comes back to it, and goes on to the next. */
  case: (id: string, list: Record<string, string | undefined> = {}) =>
    `/app/reclamations/${enc(id)}${search(list)}`,
  campaigns: () => "/app/enquetes",
  newCampaign: () => "/app/enquetes/nouvelle",
  campaign: (slug: string) => `/app/enquetes/${enc(slug)}`,
  campaignResults: (slug: string) => `/app/enquetes/${enc(slug)}/resultats`,
  campaignEntry: (slug: string) => `/app/enquetes/${enc(slug)}/saisie`,
  campaignPoster: (slug: string) => `/app/enquetes/${enc(slug)}/affiche`,
  sitePoster: (site: string) => `/app/affiches/${enc(site)}`,
  posters: () => "/app/affiches",
  actions: (prefecture?: string) => `/app/actions${search({ prefecture })}`,
  newAction: (prefecture?: string, proposal?: string) =>
    `/app/actions/nouvelle${search({ prefecture, proposition: proposal })}`,
  action: (id: string) => `/app/actions/${enc(id)}`,
  dashboards: () => "/app/tableaux-de-bord",
  siteDashboard: (code: string) => `/app/tableaux-de-bord/sites/${enc(code)}`,
  prefectureDashboard: (code: string) => `/app/tableaux-de-bord/prefectures/${enc(code)}`,
  reports: () => "/app/bilans",
  report: (id: string) => `/app/bilans/${enc(id)}`,
};
