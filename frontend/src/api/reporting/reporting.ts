/**
 * Written by `npm run api` from the contract: do not edit.
 */
import {
  address,
  request,
  useReading
} from '@/api/client';
import type {
  Reading
} from '@/api/client';

import type {
  ActionView,
  AnnualReportComment,
  AnnualReportTexts,
  AnnualReportView,
  CommentAnnualReport,
  Dashboard,
  GetAnnualReportDocumentParams,
  GetPrefectureDashboardParams,
  GetPublicReportDocumentParams,
  GetSiteDashboardParams,
  ListActionProposalsParams,
  ListActionsParams,
  ListAnnualReportsParams,
  ListPublicReportsParams,
  PageActionProposal,
  PageActionView,
  PageReportSummary,
  PlanAction,
  PublicReport,
  ReadModelRebuild,
  StartAnnualReport,
  Uuid,
  ValidateAnnualReport
} from './model';

/**
 * @summary Lister les actions d’une préfecture, dans l’ordre du plan
 */
export const listActions = (params?: ListActionsParams, init?: RequestInit) =>
  request<PageActionView>(getListActionsUrl(params), { ...init, method: "GET" });
export const getListActionsUrl = (params?: ListActionsParams) =>
  address(`/api/reporting/v1/actions`, params);
export const useListActions = <T = PageActionView>(params?: ListActionsParams, options?: Reading<PageActionView, T>) =>
  useReading(getListActionsUrl(params), options);

/**
 * Réservé au responsable qualité de la préfecture, et au référent qualité pour son site.
 * @summary Inscrire une action au plan
 */
export const createAction = (planAction: PlanAction, init?: RequestInit) =>
  request<ActionView>(getCreateActionUrl(), { ...init, method: "POST", json: planAction });
export const getCreateActionUrl = () =>
  address(`/api/reporting/v1/actions`);
export const createActionRoles = ["quality-referent","quality-manager","admin"] as const;

/**
 * Un élément par thème d’enquête et par critère du contrôle des réponses sous le seuil du référentiel, qui n’a pas encore d’action au plan. Chacun lit ceux de ses sites.
 * @summary Lister les actions que les résultats appellent
 */
export const listActionProposals = (params?: ListActionProposalsParams, init?: RequestInit) =>
  request<PageActionProposal>(getListActionProposalsUrl(params), { ...init, method: "GET" });
export const getListActionProposalsUrl = (params?: ListActionProposalsParams) =>
  address(`/api/reporting/v1/actions/proposals`, params);
export const useListActionProposals = <T = PageActionProposal>(params?: ListActionProposalsParams, options?: Reading<PageActionProposal, T>) =>
  useReading(getListActionProposalsUrl(params), options);

/**
 * @summary Modifier une action ou son avancement
 */
export const updateAction = (id: Uuid, planAction: PlanAction, init?: RequestInit) =>
  request<ActionView>(getUpdateActionUrl(id), { ...init, method: "PUT", json: planAction });
export const getUpdateActionUrl = (id: Uuid) =>
  address(`/api/reporting/v1/actions/${encodeURIComponent(id)}`);
export const updateActionRoles = ["quality-referent","quality-manager","admin"] as const;

/**
 * @summary Lire une action
 */
export const getAction = (id: Uuid, init?: RequestInit) =>
  request<ActionView>(getGetActionUrl(id), { ...init, method: "GET" });
export const getGetActionUrl = (id: Uuid) =>
  address(`/api/reporting/v1/actions/${encodeURIComponent(id)}`);
export const useGetAction = <T = ActionView>(id: Uuid, options?: Reading<ActionView, T>) =>
  useReading(getGetActionUrl(id), options);

/**
 * @summary Lister les bilans que l’appelant peut lire
 */
export const listAnnualReports = (params?: ListAnnualReportsParams, init?: RequestInit) =>
  request<PageReportSummary>(getListAnnualReportsUrl(params), { ...init, method: "GET" });
export const getListAnnualReportsUrl = (params?: ListAnnualReportsParams) =>
  address(`/api/reporting/v1/annual-reports`, params);
export const useListAnnualReports = <T = PageReportSummary>(params?: ListAnnualReportsParams, options?: Reading<PageReportSummary, T>) =>
  useReading(getListAnnualReportsUrl(params), options);
export const listAnnualReportsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Les chiffres sont repris à cet instant et ne changent ensuite que si on les actualise.
 * @summary Commencer le bilan d’une année
 */
export const createAnnualReport = (startAnnualReport: StartAnnualReport, init?: RequestInit) =>
  request<AnnualReportView>(getCreateAnnualReportUrl(), { ...init, method: "POST", json: startAnnualReport });
export const getCreateAnnualReportUrl = () =>
  address(`/api/reporting/v1/annual-reports`);
export const createAnnualReportRoles = ["quality-manager","admin"] as const;

/**
 * @summary Écrire les textes d’un bilan en projet
 */
export const updateAnnualReport = (id: Uuid, annualReportTexts: AnnualReportTexts, init?: RequestInit) =>
  request<AnnualReportView>(getUpdateAnnualReportUrl(id), { ...init, method: "PUT", json: annualReportTexts });
export const getUpdateAnnualReportUrl = (id: Uuid) =>
  address(`/api/reporting/v1/annual-reports/${encodeURIComponent(id)}`);
export const updateAnnualReportRoles = ["quality-manager","admin"] as const;

/**
 * @summary Lire un bilan, ses textes proposés et ses commentaires
 */
export const getAnnualReport = (id: Uuid, init?: RequestInit) =>
  request<AnnualReportView>(getGetAnnualReportUrl(id), { ...init, method: "GET" });
export const getGetAnnualReportUrl = (id: Uuid) =>
  address(`/api/reporting/v1/annual-reports/${encodeURIComponent(id)}`);
export const useGetAnnualReport = <T = AnnualReportView>(id: Uuid, options?: Reading<AnnualReportView, T>) =>
  useReading(getGetAnnualReportUrl(id), options);
export const getAnnualReportRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Le commentaire porte le nom de son auteur et reste interne.
 * @summary Commenter un bilan avant sa publication
 */
export const commentAnnualReport = (id: Uuid, commentAnnualReportBody: CommentAnnualReport, init?: RequestInit) =>
  request<AnnualReportComment>(getCommentAnnualReportUrl(id), { ...init, method: "POST", json: commentAnnualReportBody });
export const getCommentAnnualReportUrl = (id: Uuid) =>
  address(`/api/reporting/v1/annual-reports/${encodeURIComponent(id)}/comments`);
export const commentAnnualReportRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Avant publication, le document est fait à la demande et porte la mention « projet ». Publié, il est préparé dans les secondes qui suivent : 503 avec Retry-After jusque-là.
 * @summary Télécharger un bilan
 */
export const getGetAnnualReportDocumentUrl = (id: Uuid, params: GetAnnualReportDocumentParams) =>
  address(`/api/reporting/v1/annual-reports/${encodeURIComponent(id)}/document`, params);
export const getAnnualReportDocumentRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Le contenu est gardé tel quel, avec son empreinte, pour toujours ; les documents en sont faits dans les secondes qui suivent (« preparing »). Les valeurs que personne n’a validées n’y figurent pas : « leftOut » les nomme.
 * @summary Publier un bilan validé
 */
export const publishAnnualReport = (id: Uuid, init?: RequestInit) =>
  request<AnnualReportView>(getPublishAnnualReportUrl(id), { ...init, method: "POST" });
export const getPublishAnnualReportUrl = (id: Uuid) =>
  address(`/api/reporting/v1/annual-reports/${encodeURIComponent(id)}/publication`);
export const publishAnnualReportRoles = ["quality-manager","admin"] as const;

/**
 * Les textes écrits sont gardés.
 * @summary Reprendre les chiffres du jour dans un bilan en projet
 */
export const refreshAnnualReport = (id: Uuid, init?: RequestInit) =>
  request<AnnualReportView>(getRefreshAnnualReportUrl(id), { ...init, method: "POST" });
export const getRefreshAnnualReportUrl = (id: Uuid) =>
  address(`/api/reporting/v1/annual-reports/${encodeURIComponent(id)}/refresh`);
export const refreshAnnualReportRoles = ["quality-manager","admin"] as const;

/**
 * Son contenu ne change plus ensuite.
 * @summary Valider un bilan en COPIL
 */
export const validateAnnualReport = (id: Uuid, validateAnnualReportBody: ValidateAnnualReport, init?: RequestInit) =>
  request<AnnualReportView>(getValidateAnnualReportUrl(id), { ...init, method: "POST", json: validateAnnualReportBody });
export const getValidateAnnualReportUrl = (id: Uuid) =>
  address(`/api/reporting/v1/annual-reports/${encodeURIComponent(id)}/validation`);
export const validateAnnualReportRoles = ["quality-manager","admin"] as const;

/**
 * Les chiffres des sites sont consolidés à partir de leurs numérateurs et dénominateurs, jamais en faisant la moyenne des taux.
 * @summary Tableau de bord d’une préfecture et de ses sites
 */
export const getPrefectureDashboard = (code: string, params: GetPrefectureDashboardParams, init?: RequestInit) =>
  request<Dashboard>(getGetPrefectureDashboardUrl(code, params), { ...init, method: "GET" });
export const getGetPrefectureDashboardUrl = (code: string, params: GetPrefectureDashboardParams) =>
  address(`/api/reporting/v1/dashboards/prefectures/${encodeURIComponent(code)}`, params);
export const useGetPrefectureDashboard = <T = Dashboard>(code: string, params: GetPrefectureDashboardParams, options?: Reading<Dashboard, T>) =>
  useReading(getGetPrefectureDashboardUrl(code, params), options);

/**
 * Indicateurs par rubrique et par période, demandes reçues, enquêtes, sur au plus 36 mois.
 * @summary Tableau de bord d’un site
 */
export const getSiteDashboard = (code: string, params: GetSiteDashboardParams, init?: RequestInit) =>
  request<Dashboard>(getGetSiteDashboardUrl(code, params), { ...init, method: "GET" });
export const getGetSiteDashboardUrl = (code: string, params: GetSiteDashboardParams) =>
  address(`/api/reporting/v1/dashboards/sites/${encodeURIComponent(code)}`, params);
export const useGetSiteDashboard = <T = Dashboard>(code: string, params: GetSiteDashboardParams, options?: Reading<Dashboard, T>) =>
  useReading(getGetSiteDashboardUrl(code, params), options);

/**
 * @summary Lister les bilans publiés
 */
export const listPublicReports = (params?: ListPublicReportsParams, init?: RequestInit) =>
  request<PageReportSummary>(getListPublicReportsUrl(params), { ...init, method: "GET" });
export const getListPublicReportsUrl = (params?: ListPublicReportsParams) =>
  address(`/api/reporting/v1/public/reports`, params);
export const useListPublicReports = <T = PageReportSummary>(params?: ListPublicReportsParams, options?: Reading<PageReportSummary, T>) =>
  useReading(getListPublicReportsUrl(params), options);

/**
 * @summary Lire un bilan publié
 */
export const getPublicReport = (id: Uuid, init?: RequestInit) =>
  request<PublicReport>(getGetPublicReportUrl(id), { ...init, method: "GET" });
export const getGetPublicReportUrl = (id: Uuid) =>
  address(`/api/reporting/v1/public/reports/${encodeURIComponent(id)}`);
export const useGetPublicReport = <T = PublicReport>(id: Uuid, options?: Reading<PublicReport, T>) =>
  useReading(getGetPublicReportUrl(id), options);

/**
 * Un document est préparé dans les secondes qui suivent la publication : 503 avec Retry-After jusque-là. Ensuite il ne change plus.
 * @summary Télécharger un bilan publié
 */
export const getGetPublicReportDocumentUrl = (id: Uuid, params: GetPublicReportDocumentParams) =>
  address(`/api/reporting/v1/public/reports/${encodeURIComponent(id)}/document`, params);

/**
 * Relit tout ce que les flux gardent. Les tableaux de bord restent lisibles et à jour pendant l’opération ; si elle échoue, rien ne change. Les bilans et le plan d’actions n’en dépendent pas.
 * @summary Reconstruire les modèles de lecture
 */
export const rebuildReadModels = (init?: RequestInit) =>
  request<ReadModelRebuild>(getRebuildReadModelsUrl(), { ...init, method: "POST" });
export const getRebuildReadModelsUrl = () =>
  address(`/api/reporting/v1/read-models/rebuild`);
export const rebuildReadModelsRoles = ["admin"] as const;
