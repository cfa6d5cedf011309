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
  CampaignDescription,
  CampaignView,
  Challenge,
  Form,
  ListCampaignsParams,
  ListPublicCampaignsParams,
  ListPublicResultsParams,
  ListQuestionnairesParams,
  PageCampaignView,
  PagePublishedCampaign,
  PageQuestionnaireView,
  PageSummary,
  PublicCampaignView,
  PublicResultsView,
  QuestionnaireView,
  Recount,
  ResponseReceipt,
  ResultsView,
  SubmitResponse
} from './model';

/**
 * Celles des sites que vous voyez, la plus récente d’abord.
 * @summary Lister les campagnes
 */
export const listCampaigns = (params?: ListCampaignsParams, init?: RequestInit) =>
  request<PageCampaignView>(getListCampaignsUrl(params), { ...init, method: "GET" });
export const getListCampaignsUrl = (params?: ListCampaignsParams) =>
  address(`/api/surveys/v1/campaigns`, params);
export const useListCampaigns = <T = PageCampaignView>(params?: ListCampaignsParams, options?: Reading<PageCampaignView, T>) =>
  useReading(getListCampaignsUrl(params), options);
export const listCampaignsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Préparer une campagne
 */
export const createCampaign = (campaignDescription: CampaignDescription, init?: RequestInit) =>
  request<CampaignView>(getCreateCampaignUrl(), { ...init, method: "POST", json: campaignDescription });
export const getCreateCampaignUrl = () =>
  address(`/api/surveys/v1/campaigns`);
export const createCampaignRoles = ["quality-manager","admin"] as const;

/**
 * Une campagne ouverte garde son site, son questionnaire et son premier jour.
 * @summary Modifier une campagne
 */
export const putCampaign = (slug: string, campaignDescription: CampaignDescription, init?: RequestInit) =>
  request<CampaignView>(getPutCampaignUrl(slug), { ...init, method: "PUT", json: campaignDescription });
export const getPutCampaignUrl = (slug: string) =>
  address(`/api/surveys/v1/campaigns/${encodeURIComponent(slug)}`);
export const putCampaignRoles = ["quality-manager","admin"] as const;

/**
 * @summary Lire une campagne
 */
export const getCampaign = (slug: string, init?: RequestInit) =>
  request<CampaignView>(getGetCampaignUrl(slug), { ...init, method: "GET" });
export const getGetCampaignUrl = (slug: string) =>
  address(`/api/surveys/v1/campaigns/${encodeURIComponent(slug)}`);
export const useGetCampaign = <T = CampaignView>(slug: string, options?: Reading<CampaignView, T>) =>
  useReading(getGetCampaignUrl(slug), options);
export const getCampaignRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Elle ne prend plus aucune réponse, même sur papier ; ses résultats ne changent plus.
 * @summary Terminer une campagne
 */
export const closeCampaign = (slug: string, init?: RequestInit) =>
  request<CampaignView>(getCloseCampaignUrl(slug), { ...init, method: "POST" });
export const getCloseCampaignUrl = (slug: string) =>
  address(`/api/surveys/v1/campaigns/${encodeURIComponent(slug)}/closure`);
export const closeCampaignRoles = ["quality-manager","admin"] as const;

/**
 * Elle prend alors les réponses du premier au dernier jour ; son questionnaire est figé.
 * @summary Ouvrir une campagne
 */
export const openCampaign = (slug: string, init?: RequestInit) =>
  request<CampaignView>(getOpenCampaignUrl(slug), { ...init, method: "POST" });
export const getOpenCampaignUrl = (slug: string) =>
  address(`/api/surveys/v1/campaigns/${encodeURIComponent(slug)}/opening`);
export const openCampaignRoles = ["quality-manager","admin"] as const;

/**
 * Tout le monde peut alors les lire, sans les réponses libres.
 * @summary Publier les résultats d’une campagne terminée
 */
export const publishCampaignResults = (slug: string, init?: RequestInit) =>
  request<CampaignView>(getPublishCampaignResultsUrl(slug), { ...init, method: "POST" });
export const getPublishCampaignResultsUrl = (slug: string) =>
  address(`/api/surveys/v1/campaigns/${encodeURIComponent(slug)}/publication`);
export const publishCampaignResultsRoles = ["quality-manager","admin"] as const;

/**
 * Possible jusqu’à la clôture de la campagne, pour un jour compris entre ses dates.
 * @summary Saisir une réponse recueillie sur papier ou par téléphone
 */
export const enterPaperResponse = (slug: string, submitResponse: SubmitResponse, init?: RequestInit) =>
  request<ResponseReceipt>(getEnterPaperResponseUrl(slug), { ...init, method: "POST", json: submitResponse });
export const getEnterPaperResponseUrl = (slug: string) =>
  address(`/api/surveys/v1/campaigns/${encodeURIComponent(slug)}/responses`);
export const enterPaperResponseRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Taux par thème et par question avec leur base, et nombre de personnes par réponse.
 * @summary Lire les résultats d’une campagne
 */
export const getCampaignResults = (slug: string, init?: RequestInit) =>
  request<ResultsView>(getGetCampaignResultsUrl(slug), { ...init, method: "GET" });
export const getGetCampaignResultsUrl = (slug: string) =>
  address(`/api/surveys/v1/campaigns/${encodeURIComponent(slug)}/results`);
export const useGetCampaignResults = <T = ResultsView>(slug: string, options?: Reading<ResultsView, T>) =>
  useReading(getGetCampaignResultsUrl(slug), options);
export const getCampaignResultsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Opération technique : les résultats sont tenus à jour à chaque réponse.
 * @summary Recompter toutes les réponses d’une campagne
 */
export const rebuildCampaignResults = (slug: string, init?: RequestInit) =>
  request<Recount>(getRebuildCampaignResultsUrl(slug), { ...init, method: "POST" });
export const getRebuildCampaignResultsUrl = (slug: string) =>
  address(`/api/surveys/v1/campaigns/${encodeURIComponent(slug)}/results/rebuild`);
export const rebuildCampaignResultsRoles = ["admin"] as const;

/**
 * @summary Lister les enquêtes ouvertes aujourd’hui
 */
export const listPublicCampaigns = (params?: ListPublicCampaignsParams, init?: RequestInit) =>
  request<PageSummary>(getListPublicCampaignsUrl(params), { ...init, method: "GET" });
export const getListPublicCampaignsUrl = (params?: ListPublicCampaignsParams) =>
  address(`/api/surveys/v1/public/campaigns`, params);
export const useListPublicCampaigns = <T = PageSummary>(params?: ListPublicCampaignsParams, options?: Reading<PageSummary, T>) =>
  useReading(getListPublicCampaignsUrl(params), options);

/**
 * 409 si elle n’est pas encore ouverte, 410 si elle est terminée ou si le site a fermé, avec les dates.
 * @summary Lire une enquête ouverte et son questionnaire
 */
export const getPublicCampaign = (slug: string, init?: RequestInit) =>
  request<PublicCampaignView>(getGetPublicCampaignUrl(slug), { ...init, method: "GET" });
export const getGetPublicCampaignUrl = (slug: string) =>
  address(`/api/surveys/v1/public/campaigns/${encodeURIComponent(slug)}`);
export const useGetPublicCampaign = <T = PublicCampaignView>(slug: string, options?: Reading<PublicCampaignView, T>) =>
  useReading(getGetPublicCampaignUrl(slug), options);

/**
 * Rien qui identifie la personne n’est gardé. Envoyez toujours une Idempotency-Key (un UUID) : une réponse gardée sans réseau n’est ainsi comptée qu’une fois. 409 si l’enquête n’est pas encore ouverte, 410 si elle est terminée.
 * @summary Répondre à une enquête
 */
export const answerCampaign = (slug: string, submitResponse: SubmitResponse, init?: RequestInit) =>
  request<ResponseReceipt>(getAnswerCampaignUrl(slug), { ...init, method: "POST", json: submitResponse });
export const getAnswerCampaignUrl = (slug: string) =>
  address(`/api/surveys/v1/public/campaigns/${encodeURIComponent(slug)}/responses`);

/**
 * Ce qui dirait la réponse de moins de cinq personnes n’y est pas.
 * @summary Lire les résultats publiés d’une enquête
 */
export const getPublicCampaignResults = (slug: string, init?: RequestInit) =>
  request<PublicResultsView>(getGetPublicCampaignResultsUrl(slug), { ...init, method: "GET" });
export const getGetPublicCampaignResultsUrl = (slug: string) =>
  address(`/api/surveys/v1/public/campaigns/${encodeURIComponent(slug)}/results`);
export const useGetPublicCampaignResults = <T = PublicResultsView>(slug: string, options?: Reading<PublicResultsView, T>) =>
  useReading(getGetPublicCampaignResultsUrl(slug), options);

/**
 * Chaque calcul sert pour un seul envoi.
 * @summary Demander le calcul qui précède un envoi sans compte
 */
export const getChallenge = (init?: RequestInit) =>
  request<Challenge>(getGetChallengeUrl(), { ...init, method: "GET" });
export const getGetChallengeUrl = () =>
  address(`/api/surveys/v1/public/challenge`);
export const useGetChallenge = <T = Challenge>(options?: Reading<Challenge, T>) =>
  useReading(getGetChallengeUrl(), options);

/**
 * Les dernières terminées d’abord.
 * @summary Lister les enquêtes dont les résultats sont publiés
 */
export const listPublicResults = (params?: ListPublicResultsParams, init?: RequestInit) =>
  request<PagePublishedCampaign>(getListPublicResultsUrl(params), { ...init, method: "GET" });
export const getListPublicResultsUrl = (params?: ListPublicResultsParams) =>
  address(`/api/surveys/v1/public/results`, params);
export const useListPublicResults = <T = PagePublishedCampaign>(params?: ListPublicResultsParams, options?: Reading<PagePublishedCampaign, T>) =>
  useReading(getListPublicResultsUrl(params), options);

/**
 * @summary Lister les questionnaires
 */
export const listQuestionnaires = (params?: ListQuestionnairesParams, init?: RequestInit) =>
  request<PageQuestionnaireView>(getListQuestionnairesUrl(params), { ...init, method: "GET" });
export const getListQuestionnairesUrl = (params?: ListQuestionnairesParams) =>
  address(`/api/surveys/v1/questionnaires`, params);
export const useListQuestionnaires = <T = PageQuestionnaireView>(params?: ListQuestionnairesParams, options?: Reading<PageQuestionnaireView, T>) =>
  useReading(getListQuestionnairesUrl(params), options);
export const listQuestionnairesRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Tant qu’aucune campagne n’utilise la dernière version, elle est remplacée ; ensuite, une nouvelle version est créée et les campagnes gardent la leur.
 * @summary Créer ou modifier un questionnaire
 */
export const putQuestionnaire = (code: string, form: Form, init?: RequestInit) =>
  request<QuestionnaireView>(getPutQuestionnaireUrl(code), { ...init, method: "PUT", json: form });
export const getPutQuestionnaireUrl = (code: string) =>
  address(`/api/surveys/v1/questionnaires/${encodeURIComponent(code)}`);
export const putQuestionnaireRoles = ["quality-manager","national","admin"] as const;

/**
 * @summary Lire un questionnaire
 */
export const getQuestionnaire = (code: string, init?: RequestInit) =>
  request<QuestionnaireView>(getGetQuestionnaireUrl(code), { ...init, method: "GET" });
export const getGetQuestionnaireUrl = (code: string) =>
  address(`/api/surveys/v1/questionnaires/${encodeURIComponent(code)}`);
export const useGetQuestionnaire = <T = QuestionnaireView>(code: string, options?: Reading<QuestionnaireView, T>) =>
  useReading(getGetQuestionnaireUrl(code), options);
export const getQuestionnaireRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;
