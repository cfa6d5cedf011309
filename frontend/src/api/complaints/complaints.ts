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
  Answer,
  AnswerRating,
  ApproveTemplate,
  AttachmentView,
  CaseAssignment,
  CaseCorrection,
  CaseCounts,
  CaseErasure,
  CaseMerge,
  CaseNote,
  CaseView,
  CasesStep,
  Challenge,
  Closure,
  CountCasesParams,
  ExportCasesParams,
  ExportStatisticsParams,
  GetPromisedDaysParams,
  GetStatisticsParams,
  GetStatisticsTableParams,
  HandledCases,
  HoldingReply,
  ListAttachmentsParams,
  ListCaseDuplicatesParams,
  ListCaseEventsParams,
  ListCaseReadingsParams,
  ListCasesParams,
  ListDeadlineRulesParams,
  ListDeskAgentsParams,
  ListMailboxesParams,
  ListPublicSitesParams,
  ListReplyControlsParams,
  ListReplyTemplateVersionsParams,
  ListReplyTemplatesParams,
  ListSentAttachmentsParams,
  ListSetAsideMailsParams,
  ListThemesParams,
  ListVocabularyParams,
  LodgeCase,
  LodgedCaseView,
  MergeThemes,
  MergedThemes,
  PageAttachmentView,
  PageCaseEventView,
  PageCaseSummary,
  PageDeadlineRuleView,
  PageDeskAgent,
  PageDuplicateView,
  PageFoundCase,
  PageMailboxView,
  PagePresentColleague,
  PagePublicSiteView,
  PageReadingView,
  PageReplyControlView,
  PageReplyTemplateView,
  PageSetAsideView,
  PageThemeView,
  PageVocabularyList,
  PersonSearch,
  PresenceRequest,
  PromisedDays,
  PublicCaseView,
  PublicSiteView,
  RecordCase,
  RecordTemplate,
  Redirect,
  ReminderAddresses,
  RemindersView,
  RenewPresenceParams,
  Reopening,
  ReplyControlDraw,
  ReplyControlPopulation,
  ReplyControlRedraw,
  ReplyControlView,
  ReplyFindings,
  ReplyTemplateView,
  Requalify,
  SearchPersonsParams,
  SiteCode,
  Statistics,
  StatisticsTable,
  Transfer,
  Uuid
} from './model';

/**
 * Celles des sites que vous voyez : d’abord celles qui attendent une réponse, par échéance, donc les retards en tête ; puis celles sans réponse due ; puis celles qui sont traitées, de la plus récente à la plus ancienne.
 * @summary Lister les demandes
 */
export const listCases = (params?: ListCasesParams, init?: RequestInit) =>
  request<PageCaseSummary>(getListCasesUrl(params), { ...init, method: "GET" });
export const getListCasesUrl = (params?: ListCasesParams) =>
  address(`/api/complaints/v1/cases`, params);
export const useListCases = <T = PageCaseSummary>(params?: ListCasesParams, options?: Reading<PageCaseSummary, T>) =>
  useReading(getListCasesUrl(params), options);
export const listCasesRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Ce qui est arrivé par courrier, dans l’urne, par téléphone, ou par un autre système. Le jour de réception peut être passé. Rien n’est envoyé à la personne avant l’accusé de réception.
 * @summary Enregistrer une demande
 */
export const recordCase = (recordCaseBody: RecordCase, init?: RequestInit) =>
  request<CaseView>(getRecordCaseUrl(), { ...init, method: "POST", json: recordCaseBody });
export const getRecordCaseUrl = () =>
  address(`/api/complaints/v1/cases`);
export const recordCaseRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Ceux qui ont ouvert une demande de ce site depuis un an, et vous-même.
 * @summary Lister les agents à qui une demande d’un site peut être attribuée
 */
export const listDeskAgents = (params: ListDeskAgentsParams, init?: RequestInit) =>
  request<PageDeskAgent>(getListDeskAgentsUrl(params), { ...init, method: "GET" });
export const getListDeskAgentsUrl = (params: ListDeskAgentsParams) =>
  address(`/api/complaints/v1/cases/agents`, params);
export const useListDeskAgents = <T = PageDeskAgent>(params: ListDeskAgentsParams, options?: Reading<PageDeskAgent, T>) =>
  useReading(getListDeskAgentsUrl(params), options);
export const listDeskAgentsRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * @summary Compter les demandes par état, et celles qui sont en retard
 */
export const countCases = (params?: CountCasesParams, init?: RequestInit) =>
  request<CaseCounts>(getCountCasesUrl(params), { ...init, method: "GET" });
export const getCountCasesUrl = (params?: CountCasesParams) =>
  address(`/api/complaints/v1/cases/counts`, params);
export const useCountCases = <T = CaseCounts>(params?: CountCasesParams, options?: Reading<CaseCounts, T>) =>
  useReading(getCountCasesUrl(params), options);
export const countCasesRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Toutes celles que les filtres gardent, sans limite de nombre ; l’en-tête X-Total-Count et la dernière ligne disent combien, Repr-Digest l’empreinte SHA-256 du fichier. Ni les textes ni les personnes n’y sont.
 * @summary Exporter les demandes en tableur
 */
export const getExportCasesUrl = (params?: ExportCasesParams) =>
  address(`/api/complaints/v1/cases/export`, params);
export const exportCasesRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Attribuer, accuser réception, requalifier, réorienter ou clore, cent demandes au plus. Chacune est jugée à part : celle qui ne peut pas franchir l’étape reste comme elle était et dit pourquoi.
 * @summary Faire franchir une étape à plusieurs demandes
 */
export const handleCases = (casesStep: CasesStep, init?: RequestInit) =>
  request<HandledCases>(getHandleCasesUrl(), { ...init, method: "POST", json: casesStep });
export const getHandleCasesUrl = () =>
  address(`/api/complaints/v1/cases/steps`);
export const handleCasesRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * La personne n’est montrée qu’à ceux qui traitent le site. Chaque lecture est consignée.
 * @summary Lire une demande
 */
export const getCase = (id: Uuid, init?: RequestInit) =>
  request<CaseView>(getGetCaseUrl(id), { ...init, method: "GET" });
export const getGetCaseUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}`);
export const useGetCase = <T = CaseView>(id: Uuid, options?: Reading<CaseView, T>) =>
  useReading(getGetCaseUrl(id), options);
export const getCaseRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * La personne qui a laissé une adresse électronique reçoit un nouveau lien de suivi ; le précédent ne sert plus.
 * @summary Accuser réception
 */
export const acknowledgeCase = (id: Uuid, init?: RequestInit) =>
  request<CaseView>(getAcknowledgeCaseUrl(id), { ...init, method: "POST" });
export const getAcknowledgeCaseUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/acknowledgement`);
export const acknowledgeCaseRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Arrête le délai, par quelque canal que ce soit. Les champs du texte ({{numero}}, {{site}}, {{date}}, {{dateReception}}, {{nom}}, {{signature}}) sont remplis.
 * @summary Répondre à une demande
 */
export const answerCase = (id: Uuid, answer: Answer, init?: RequestInit) =>
  request<CaseView>(getAnswerCaseUrl(id), { ...init, method: "POST", json: answer });
export const getAnswerCaseUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/answer`);
export const answerCaseRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Reste entre agents : la personne ne le voit pas.
 * @summary Attribuer une demande à un agent
 */
export const assignCase = (id: Uuid, caseAssignment: CaseAssignment, init?: RequestInit) =>
  request<CaseView>(getAssignCaseUrl(id), { ...init, method: "POST", json: caseAssignment });
export const getAssignCaseUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/assignment`);
export const assignCaseRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * @summary Lister les pièces jointes d’une demande
 */
export const listAttachments = (id: Uuid, params?: ListAttachmentsParams, init?: RequestInit) =>
  request<PageAttachmentView>(getListAttachmentsUrl(id, params), { ...init, method: "GET" });
export const getListAttachmentsUrl = (id: Uuid, params?: ListAttachmentsParams) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/attachments`, params);
export const useListAttachments = <T = PageAttachmentView>(id: Uuid, params?: ListAttachmentsParams, options?: Reading<PageAttachmentView, T>) =>
  useReading(getListAttachmentsUrl(id, params), options);
export const listAttachmentsRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Un fichier par envoi, tel quel dans le corps : PDF, JPEG, PNG, ODT, DOCX ou texte, 5 Mo au plus, 20 fichiers au plus par demande. Son type est lu dans son contenu.
 * @summary Ajouter une pièce jointe
 */
export const addAttachment = (id: Uuid, addAttachmentBody: Blob, init?: RequestInit) =>
  request<AttachmentView>(getAddAttachmentUrl(id), { ...init, method: "POST", body: addAttachmentBody });
export const getAddAttachmentUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/attachments`);
export const addAttachmentRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Chaque téléchargement est consigné.
 * @summary Télécharger une pièce jointe
 */
export const getDownloadAttachmentUrl = (id: Uuid, attachment: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/attachments/${encodeURIComponent(attachment)}`);
export const downloadAttachmentRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Impossible tant qu’une réponse est due.
 * @summary Clore une demande
 */
export const closeCase = (id: Uuid, closure: Closure, init?: RequestInit) =>
  request<CaseView>(getCloseCaseUrl(id), { ...init, method: "POST", json: closure });
export const getCloseCaseUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/closure`);
export const closeCaseRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * La correction est une étape de l’historique. La date de réception et le message ne se corrigent pas. Si le canal change, le délai est celui de ce canal au jour de la réception. La date d’une réponse se corrige par le responsable qualité ; le délai est alors mesuré de nouveau.
 * @summary Corriger ce qui a été mal enregistré
 */
export const correctCase = (id: Uuid, caseCorrection: CaseCorrection, init?: RequestInit) =>
  request<CaseView>(getCorrectCaseUrl(id), { ...init, method: "POST", json: caseCorrection });
export const getCorrectCaseUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/correction`);
export const correctCaseRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Cinq au plus, du même site, à deux mois près : même adresse électronique ou texte semblable.
 * @summary Lister les demandes qui disent peut-être la même chose
 */
export const listCaseDuplicates = (id: Uuid, params?: ListCaseDuplicatesParams, init?: RequestInit) =>
  request<PageDuplicateView>(getListCaseDuplicatesUrl(id, params), { ...init, method: "GET" });
export const getListCaseDuplicatesUrl = (id: Uuid, params?: ListCaseDuplicatesParams) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/duplicates`, params);
export const useListCaseDuplicates = <T = PageDuplicateView>(id: Uuid, params?: ListCaseDuplicatesParams, options?: Reading<PageDuplicateView, T>) =>
  useReading(getListCaseDuplicatesUrl(id, params), options);
export const listCaseDuplicatesRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Pour qui le demande sans le lien de suivi. Efface le message, la réponse, le nom et les adresses, les notes, les pièces jointes et les courriels qui attendent, pour toujours. Ce qui n’a pas encore de réponse n’en aura plus. Réservé au responsable qualité de la préfecture.
 * @summary Effacer les données d’une demande pour la personne
 */
export const eraseCaseForPerson = (id: Uuid, caseErasure: CaseErasure, init?: RequestInit) =>
  request<void>(getEraseCaseForPersonUrl(id), { ...init, method: "POST", json: caseErasure });
export const getEraseCaseForPersonUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/erasure`);
export const eraseCaseForPersonRoles = ["quality-manager","admin"] as const;

/**
 * Les notes internes ne sont montrées qu’à ceux qui traitent le site. Chaque lecture est consignée.
 * @summary Lire l’historique d’une demande
 */
export const listCaseEvents = (id: Uuid, params?: ListCaseEventsParams, init?: RequestInit) =>
  request<PageCaseEventView>(getListCaseEventsUrl(id, params), { ...init, method: "GET" });
export const getListCaseEventsUrl = (id: Uuid, params?: ListCaseEventsParams) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/events`, params);
export const useListCaseEvents = <T = PageCaseEventView>(id: Uuid, params?: ListCaseEventsParams, options?: Reading<PageCaseEventView, T>) =>
  useReading(getListCaseEventsUrl(id, params), options);
export const listCaseEventsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Elle est comptée et n’arrête pas le délai.
 * @summary Envoyer une réponse d’attente
 */
export const sendHoldingReply = (id: Uuid, holdingReply: HoldingReply, init?: RequestInit) =>
  request<CaseView>(getSendHoldingReplyUrl(id), { ...init, method: "POST", json: holdingReply });
export const getSendHoldingReplyUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/holding-reply`);
export const sendHoldingReplyRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Elle est close et n’appelle plus de réponse à part ; la personne est prévenue.
 * @summary Réunir une demande avec celle dont elle est le doublon
 */
export const mergeCase = (id: Uuid, caseMerge: CaseMerge, init?: RequestInit) =>
  request<CaseView>(getMergeCaseUrl(id), { ...init, method: "POST", json: caseMerge });
export const getMergeCaseUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/merge`);
export const mergeCaseRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Reste entre ceux qui traitent le site : la personne ne la voit pas.
 * @summary Ajouter une note interne
 */
export const noteCase = (id: Uuid, caseNote: CaseNote, init?: RequestInit) =>
  request<CaseView>(getNoteCaseUrl(id), { ...init, method: "POST", json: caseNote });
export const getNoteCaseUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/notes`);
export const noteCaseRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * À redire toutes les trente secondes : une présence s’efface après quatre-vingt-dix. Rien n’en est gardé ni publié.
 * @summary Dire qu’on a une demande ouverte, et lire qui d’autre l’a
 */
export const renewPresence = (id: Uuid, presenceRequest: PresenceRequest, params?: RenewPresenceParams, init?: RequestInit) =>
  request<PagePresentColleague>(getRenewPresenceUrl(id, params), { ...init, method: "PUT", json: presenceRequest });
export const getRenewPresenceUrl = (id: Uuid, params?: RenewPresenceParams) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/presence`, params);
export const renewPresenceRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * @summary Dire qu’on n’a plus une demande ouverte
 */
export const leaveCase = (id: Uuid, init?: RequestInit) =>
  request<void>(getLeaveCaseUrl(id), { ...init, method: "DELETE" });
export const getLeaveCaseUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/presence`);
export const leaveCaseRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Les cent dernières lectures, pour le responsable qualité de la préfecture.
 * @summary Lire qui a lu une demande
 */
export const listCaseReadings = (id: Uuid, params?: ListCaseReadingsParams, init?: RequestInit) =>
  request<PageReadingView>(getListCaseReadingsUrl(id, params), { ...init, method: "GET" });
export const getListCaseReadingsUrl = (id: Uuid, params?: ListCaseReadingsParams) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/readings`, params);
export const useListCaseReadings = <T = PageReadingView>(id: Uuid, params?: ListCaseReadingsParams, options?: Reading<PageReadingView, T>) =>
  useReading(getListCaseReadingsUrl(id, params), options);
export const listCaseReadingsRoles = ["quality-manager","admin"] as const;

/**
 * En un geste : dit pour qui elle est, écrit à la personne à qui s’adresser, et arrête le délai, car c’est la réponse qui lui est due. Rouvrir la demande annule la réorientation, et la personne qui a reçu un courriel est prévenue.
 * @summary Réorienter une demande vers un autre service
 */
export const redirectCase = (id: Uuid, redirect: Redirect, init?: RequestInit) =>
  request<CaseView>(getRedirectCaseUrl(id), { ...init, method: "POST", json: redirect });
export const getRedirectCaseUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/redirection`);
export const redirectCaseRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Le délai court de nouveau depuis la réception. Une réorientation est annulée : la page de suivi ne la dit plus, et la personne à qui un courriel l’avait dite en reçoit un autre.
 * @summary Rouvrir une demande
 */
export const reopenCase = (id: Uuid, reopening: Reopening, init?: RequestInit) =>
  request<CaseView>(getReopenCaseUrl(id), { ...init, method: "POST", json: reopening });
export const getReopenCaseUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/reopening`);
export const reopenCaseRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Change sa nature, ce dont il s’agit, et ce qui est dit à la personne pour la réorienter. Si la nature change, le délai est celui de cette nature au jour de la réception.
 * @summary Requalifier une demande
 */
export const requalifyCase = (id: Uuid, requalify: Requalify, init?: RequestInit) =>
  request<CaseView>(getRequalifyCaseUrl(id), { ...init, method: "POST", json: requalify });
export const getRequalifyCaseUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/requalification`);
export const requalifyCaseRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * La personne qui a laissé une adresse électronique est prévenue. Un autre site traite la demande à la place de celui-ci, qui en garde la trace.
 * @summary Transmettre une demande à un autre service
 */
export const transferCase = (id: Uuid, transfer: Transfer, init?: RequestInit) =>
  request<CaseView>(getTransferCaseUrl(id), { ...init, method: "POST", json: transfer });
export const getTransferCaseUrl = (id: Uuid) =>
  address(`/api/complaints/v1/cases/${encodeURIComponent(id)}/transfer`);
export const transferCaseRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Avec une préfecture : celles qui s’y appliquent aux demandes reçues un jour, aujourd’hui s’il n’est pas donné. Sans préfecture : celles de tous les référentiels et de toutes les préfectures, passées et en vigueur. Une demande garde la règle de son jour de réception. Le jour de réception, au calendrier du site, ne compte pas, quelle que soit l’heure : le premier jour ouvré qui suit est le jour 1.
 * @summary Lister les règles de délai
 */
export const listDeadlineRules = (params?: ListDeadlineRulesParams, init?: RequestInit) =>
  request<PageDeadlineRuleView>(getListDeadlineRulesUrl(params), { ...init, method: "GET" });
export const getListDeadlineRulesUrl = (params?: ListDeadlineRulesParams) =>
  address(`/api/complaints/v1/deadline-rules`, params);
export const useListDeadlineRules = <T = PageDeadlineRuleView>(params?: ListDeadlineRulesParams, options?: Reading<PageDeadlineRuleView, T>) =>
  useReading(getListDeadlineRulesUrl(params), options);
export const listDeadlineRulesRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Une lettre par demande, chacune sur sa page, dans l’ordre donné. 422 si une demande n’a pas de réponse ou si la personne n’a pas laissé d’adresse postale. Chaque demande est notée comme lue.
 * @summary Mettre en page des réponses à poster
 */
export const getPrintLettersUrl = () =>
  address(`/api/complaints/v1/letters`);
export const printLettersRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Celles qui reçoivent pour un site que vous voyez. Ni adresse ni contenu.
 * @summary Lister les boîtes aux lettres relevées
 */
export const listMailboxes = (params?: ListMailboxesParams, init?: RequestInit) =>
  request<PageMailboxView>(getListMailboxesUrl(params), { ...init, method: "GET" });
export const getListMailboxesUrl = (params?: ListMailboxesParams) =>
  address(`/api/complaints/v1/mailboxes`, params);
export const useListMailboxes = <T = PageMailboxView>(params?: ListMailboxesParams, options?: Reading<PageMailboxView, T>) =>
  useReading(getListMailboxesUrl(params), options);
export const listMailboxesRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Ceux des 30 derniers jours pour les sites que vous traitez, les 500 derniers de chaque boîte : réponses automatiques, rapports de non-remise, courriels illisibles. Sans leur texte, qui reste dans la boîte.
 * @summary Lister les courriels qui ne sont dans aucune demande
 */
export const listSetAsideMails = (params?: ListSetAsideMailsParams, init?: RequestInit) =>
  request<PageSetAsideView>(getListSetAsideMailsUrl(params), { ...init, method: "GET" });
export const getListSetAsideMailsUrl = (params?: ListSetAsideMailsParams) =>
  address(`/api/complaints/v1/mailboxes/set-aside`, params);
export const useListSetAsideMails = <T = PageSetAsideView>(params?: ListSetAsideMailsParams, options?: Reading<PageSetAsideView, T>) =>
  useReading(getListSetAsideMailsUrl(params), options);
export const listSetAsideMailsRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Un PDF accessible : qui elle a dit être, ce qu’elle a écrit, ce qui lui a été répondu, les étapes. Ni les notes ni les noms des agents n’y sont. 422 si les demandes ne sont pas d’une même personne. Chaque demande est notée comme lue.
 * @summary Remettre à une personne la copie de ses données
 */
export const getCopyPersonDataUrl = () =>
  address(`/api/complaints/v1/persons/copy`);
export const copyPersonDataRoles = ["quality-manager","admin"] as const;

/**
 * Parmi les demandes des sites que vous traitez : d’abord celles qui attendent une réponse. Chaque demande trouvée est notée comme lue par vous, avec l’identité de la personne.
 * @summary Retrouver les demandes d’une personne
 */
export const searchPersons = (personSearch: PersonSearch, params?: SearchPersonsParams, init?: RequestInit) =>
  request<PageFoundCase>(getSearchPersonsUrl(params), { ...init, method: "POST", json: personSearch });
export const getSearchPersonsUrl = (params?: SearchPersonsParams) =>
  address(`/api/complaints/v1/persons/search`, params);
export const searchPersonsRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * La réponse est due à qui laisse un nom et une adresse. Un accusé de réception part à l’adresse électronique laissée. Avec la même clé Idempotency-Key, un second envoi ne fait pas une seconde demande.
 * @summary Déposer une demande
 */
export const lodgeCase = (lodgeCaseBody: LodgeCase, init?: RequestInit) =>
  request<LodgedCaseView>(getLodgeCaseUrl(), { ...init, method: "POST", json: lodgeCaseBody });
export const getLodgeCaseUrl = () =>
  address(`/api/complaints/v1/public/cases`);

/**
 * Numéro inconnu et secret faux ont la même réponse.
 * @summary Suivre une demande
 */
export const followCase = (number: string, init?: RequestInit) =>
  request<PublicCaseView>(getFollowCaseUrl(number), { ...init, method: "GET" });
export const getFollowCaseUrl = (number: string) =>
  address(`/api/complaints/v1/public/cases/${encodeURIComponent(number)}`);
export const useFollowCase = <T = PublicCaseView>(number: string, options?: Reading<PublicCaseView, T>) =>
  useReading(getFollowCaseUrl(number), options);

/**
 * Après le dépôt, un fichier par envoi, tel quel dans le corps : PDF, JPEG, PNG, ODT, DOCX ou texte, 5 Mo au plus, 5 fichiers au plus. Son type est lu dans son contenu. Le même fichier envoyé deux fois n’est gardé qu’une fois.
 * @summary Envoyer une pièce jointe
 */
export const sendAttachment = (number: string, sendAttachmentBody: Blob, init?: RequestInit) =>
  request<AttachmentView>(getSendAttachmentUrl(number), { ...init, method: "POST", body: sendAttachmentBody });
export const getSendAttachmentUrl = (number: string) =>
  address(`/api/complaints/v1/public/cases/${encodeURIComponent(number)}/attachments`);

/**
 * Leurs noms et leurs tailles. Leur contenu n’est montré qu’aux agents qui traitent la demande.
 * @summary Lister les pièces jointes de sa demande
 */
export const listSentAttachments = (number: string, params?: ListSentAttachmentsParams, init?: RequestInit) =>
  request<PageAttachmentView>(getListSentAttachmentsUrl(number, params), { ...init, method: "GET" });
export const getListSentAttachmentsUrl = (number: string, params?: ListSentAttachmentsParams) =>
  address(`/api/complaints/v1/public/cases/${encodeURIComponent(number)}/attachments`, params);
export const useListSentAttachments = <T = PageAttachmentView>(number: string, params?: ListSentAttachmentsParams, options?: Reading<PageAttachmentView, T>) =>
  useReading(getListSentAttachmentsUrl(number, params), options);

/**
 * Efface le message, la réponse, le nom et les adresses, pour toujours. Ce qui n’a pas encore de réponse n’en aura plus. Le lien de suivi ne sert plus.
 * @summary Effacer ses données
 */
export const eraseCase = (number: string, init?: RequestInit) =>
  request<void>(getEraseCaseUrl(number), { ...init, method: "POST" });
export const getEraseCaseUrl = (number: string) =>
  address(`/api/complaints/v1/public/cases/${encodeURIComponent(number)}/erasure`);

/**
 * Après la réponse ; un nouvel avis remplace le précédent.
 * @summary Dire si la réponse convient
 */
export const rateAnswer = (number: string, answerRating: AnswerRating, init?: RequestInit) =>
  request<void>(getRateAnswerUrl(number), { ...init, method: "POST", json: answerRating });
export const getRateAnswerUrl = (number: string) =>
  address(`/api/complaints/v1/public/cases/${encodeURIComponent(number)}/satisfaction`);

/**
 * Chaque calcul sert pour un seul envoi.
 * @summary Demander le calcul qui précède un envoi sans compte
 */
export const getChallenge = (init?: RequestInit) =>
  request<Challenge>(getGetChallengeUrl(), { ...init, method: "GET" });
export const getGetChallengeUrl = () =>
  address(`/api/complaints/v1/public/challenge`);
export const useGetChallenge = <T = Challenge>(options?: Reading<Challenge, T>) =>
  useReading(getGetChallengeUrl(), options);

/**
 * D’après le référentiel du site ou de la préfecture, et ses délais propres ; sans l’un ni l’autre, les délais nationaux.
 * @summary Lire en combien de jours une réclamation a sa réponse
 */
export const getPromisedDays = (params?: GetPromisedDaysParams, init?: RequestInit) =>
  request<PromisedDays>(getGetPromisedDaysUrl(params), { ...init, method: "GET" });
export const getGetPromisedDaysUrl = (params?: GetPromisedDaysParams) =>
  address(`/api/complaints/v1/public/promised-days`, params);
export const useGetPromisedDays = <T = PromisedDays>(params?: GetPromisedDaysParams, options?: Reading<PromisedDays, T>) =>
  useReading(getGetPromisedDaysUrl(params), options);

/**
 * @summary Lister les sites à qui l’on peut écrire
 */
export const listPublicSites = (params?: ListPublicSitesParams, init?: RequestInit) =>
  request<PagePublicSiteView>(getListPublicSitesUrl(params), { ...init, method: "GET" });
export const getListPublicSitesUrl = (params?: ListPublicSitesParams) =>
  address(`/api/complaints/v1/public/sites`, params);
export const useListPublicSites = <T = PagePublicSiteView>(params?: ListPublicSitesParams, options?: Reading<PagePublicSiteView, T>) =>
  useReading(getListPublicSitesUrl(params), options);

/**
 * Un site fermé le dit, et dit à qui écrire à sa place.
 * @summary Lire un site
 */
export const getPublicSite = (code: SiteCode, init?: RequestInit) =>
  request<PublicSiteView>(getGetPublicSiteUrl(code), { ...init, method: "GET" });
export const getGetPublicSiteUrl = (code: SiteCode) =>
  address(`/api/complaints/v1/public/sites/${encodeURIComponent(code)}`);
export const useGetPublicSite = <T = PublicSiteView>(code: SiteCode, options?: Reading<PublicSiteView, T>) =>
  useReading(getGetPublicSiteUrl(code), options);

/**
 * @summary Choisir où un site est prévenu
 */
export const setReminders = (site: SiteCode, reminderAddresses: ReminderAddresses, init?: RequestInit) =>
  request<RemindersView>(getSetRemindersUrl(site), { ...init, method: "PUT", json: reminderAddresses });
export const getSetRemindersUrl = (site: SiteCode) =>
  address(`/api/complaints/v1/reminders/${encodeURIComponent(site)}`);
export const setRemindersRoles = ["quality-manager","admin"] as const;

/**
 * Un courriel au plus par jour ouvré, entre 8 h 30 et 17 h à l’heure du site ; jamais la nuit, le samedi, le dimanche ni un jour férié.
 * @summary Lire les rappels d’un site
 */
export const getReminders = (site: SiteCode, init?: RequestInit) =>
  request<RemindersView>(getGetRemindersUrl(site), { ...init, method: "GET" });
export const getGetRemindersUrl = (site: SiteCode) =>
  address(`/api/complaints/v1/reminders/${encodeURIComponent(site)}`);
export const useGetReminders = <T = RemindersView>(site: SiteCode, options?: Reading<RemindersView, T>) =>
  useReading(getGetRemindersUrl(site), options);
export const getRemindersRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Ceux des sites que vous voyez dans la préfecture, du plus récent au plus ancien, y compris ceux qu’un autre tirage a remplacés.
 * @summary Lister les contrôles des réponses
 */
export const listReplyControls = (params: ListReplyControlsParams, init?: RequestInit) =>
  request<PageReplyControlView>(getListReplyControlsUrl(params), { ...init, method: "GET" });
export const getListReplyControlsUrl = (params: ListReplyControlsParams) =>
  address(`/api/complaints/v1/reply-controls`, params);
export const useListReplyControls = <T = PageReplyControlView>(params: ListReplyControlsParams, options?: Reading<PageReplyControlView, T>) =>
  useReading(getListReplyControlsUrl(params), options);
export const listReplyControlsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Une fois le trimestre terminé, un par site et par trimestre. La liste dont il est tiré est gardée avec son empreinte : avec le même nombre, elle redonne le même échantillon.
 * @summary Tirer l’échantillon d’un trimestre
 */
export const drawReplyControl = (replyControlDraw: ReplyControlDraw, init?: RequestInit) =>
  request<ReplyControlView>(getDrawReplyControlUrl(), { ...init, method: "POST", json: replyControlDraw });
export const getDrawReplyControlUrl = () =>
  address(`/api/complaints/v1/reply-controls`);
export const drawReplyControlRoles = ["quality-manager","admin"] as const;

/**
 * @summary Lire un contrôle et ses résultats
 */
export const getReplyControl = (id: Uuid, init?: RequestInit) =>
  request<ReplyControlView>(getGetReplyControlUrl(id), { ...init, method: "GET" });
export const getGetReplyControlUrl = (id: Uuid) =>
  address(`/api/complaints/v1/reply-controls/${encodeURIComponent(id)}`);
export const useGetReplyControl = <T = ReplyControlView>(id: Uuid, options?: Reading<ReplyControlView, T>) =>
  useReading(getGetReplyControlUrl(id), options);
export const getReplyControlRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Avec le nombre du tirage, chacun redonne l’échantillon.
 * @summary Lire la liste dont un échantillon est tiré
 */
export const getReplyControlPopulation = (id: Uuid, init?: RequestInit) =>
  request<ReplyControlPopulation>(getGetReplyControlPopulationUrl(id), { ...init, method: "GET" });
export const getGetReplyControlPopulationUrl = (id: Uuid) =>
  address(`/api/complaints/v1/reply-controls/${encodeURIComponent(id)}/population`);
export const useGetReplyControlPopulation = <T = ReplyControlPopulation>(id: Uuid, options?: Reading<ReplyControlPopulation, T>) =>
  useReading(getGetReplyControlPopulationUrl(id), options);
export const getReplyControlPopulationRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Parmi les réponses telles qu’elles sont maintenant, en disant pourquoi. Le premier tirage et ses grilles restent lisibles.
 * @summary Tirer de nouveau l’échantillon d’un trimestre
 */
export const redrawReplyControl = (id: Uuid, replyControlRedraw: ReplyControlRedraw, init?: RequestInit) =>
  request<ReplyControlView>(getRedrawReplyControlUrl(id), { ...init, method: "POST", json: replyControlRedraw });
export const getRedrawReplyControlUrl = (id: Uuid) =>
  address(`/api/complaints/v1/reply-controls/${encodeURIComponent(id)}/redraw`);
export const redrawReplyControlRoles = ["quality-manager","admin"] as const;

/**
 * La grille peut être corrigée : la dernière compte.
 * @summary Remplir la grille d’une réponse
 */
export const controlReply = (id: Uuid, position: number, replyFindings: ReplyFindings, init?: RequestInit) =>
  request<ReplyControlView>(getControlReplyUrl(id, position), { ...init, method: "POST", json: replyFindings });
export const getControlReplyUrl = (id: Uuid, position: number) =>
  address(`/api/complaints/v1/reply-controls/${encodeURIComponent(id)}/replies/${encodeURIComponent(position)}`);
export const controlReplyRoles = ["quality-referent","quality-manager","admin"] as const;

/**
 * @summary Lister les courriers types en vigueur
 */
export const listReplyTemplates = (params?: ListReplyTemplatesParams, init?: RequestInit) =>
  request<PageReplyTemplateView>(getListReplyTemplatesUrl(params), { ...init, method: "GET" });
export const getListReplyTemplatesUrl = (params?: ListReplyTemplatesParams) =>
  address(`/api/complaints/v1/reply-templates`, params);
export const useListReplyTemplates = <T = PageReplyTemplateView>(params?: ListReplyTemplatesParams, options?: Reading<PageReplyTemplateView, T>) =>
  useReading(getListReplyTemplatesUrl(params), options);
export const listReplyTemplatesRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Si le code existe déjà dans cette langue, c’est une nouvelle version : elle remplace l’ancienne dans la liste.
 * @summary Écrire un courrier type
 */
export const createReplyTemplate = (recordTemplate: RecordTemplate, init?: RequestInit) =>
  request<ReplyTemplateView>(getCreateReplyTemplateUrl(), { ...init, method: "POST", json: recordTemplate });
export const getCreateReplyTemplateUrl = () =>
  address(`/api/complaints/v1/reply-templates`);
export const createReplyTemplateRoles = ["quality-manager","national","admin"] as const;

/**
 * @summary Lire un courrier type
 */
export const getReplyTemplate = (id: Uuid, init?: RequestInit) =>
  request<ReplyTemplateView>(getGetReplyTemplateUrl(id), { ...init, method: "GET" });
export const getGetReplyTemplateUrl = (id: Uuid) =>
  address(`/api/complaints/v1/reply-templates/${encodeURIComponent(id)}`);
export const useGetReplyTemplate = <T = ReplyTemplateView>(id: Uuid, options?: Reading<ReplyTemplateView, T>) =>
  useReading(getGetReplyTemplateUrl(id), options);
export const getReplyTemplateRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * La version validée ne change plus : une nouvelle version est à valider de nouveau.
 * @summary Noter qu’un courrier type est validé par le comité local des usagers
 */
export const approveReplyTemplate = (id: Uuid, approveTemplate: ApproveTemplate, init?: RequestInit) =>
  request<ReplyTemplateView>(getApproveReplyTemplateUrl(id), { ...init, method: "POST", json: approveTemplate });
export const getApproveReplyTemplateUrl = (id: Uuid) =>
  address(`/api/complaints/v1/reply-templates/${encodeURIComponent(id)}/approval`);
export const approveReplyTemplateRoles = ["quality-manager","national","admin"] as const;

/**
 * @summary Soumettre un courrier type au comité local des usagers
 */
export const submitReplyTemplate = (id: Uuid, init?: RequestInit) =>
  request<ReplyTemplateView>(getSubmitReplyTemplateUrl(id), { ...init, method: "POST" });
export const getSubmitReplyTemplateUrl = (id: Uuid) =>
  address(`/api/complaints/v1/reply-templates/${encodeURIComponent(id)}/submission`);
export const submitReplyTemplateRoles = ["quality-manager","national","admin"] as const;

/**
 * La dernière d’abord.
 * @summary Lister les versions d’un courrier type
 */
export const listReplyTemplateVersions = (id: Uuid, params?: ListReplyTemplateVersionsParams, init?: RequestInit) =>
  request<PageReplyTemplateView>(getListReplyTemplateVersionsUrl(id, params), { ...init, method: "GET" });
export const getListReplyTemplateVersionsUrl = (id: Uuid, params?: ListReplyTemplateVersionsParams) =>
  address(`/api/complaints/v1/reply-templates/${encodeURIComponent(id)}/versions`, params);
export const useListReplyTemplateVersions = <T = PageReplyTemplateView>(id: Uuid, params?: ListReplyTemplateVersionsParams, options?: Reading<PageReplyTemplateView, T>) =>
  useReading(getListReplyTemplateVersionsUrl(id, params), options);
export const listReplyTemplateVersionsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Il n’est plus proposé ; les réponses déjà écrites avec lui restent. Une nouvelle version le remet en vigueur.
 * @summary Retirer un courrier type
 */
export const withdrawReplyTemplate = (id: Uuid, init?: RequestInit) =>
  request<ReplyTemplateView>(getWithdrawReplyTemplateUrl(id), { ...init, method: "POST" });
export const getWithdrawReplyTemplateUrl = (id: Uuid) =>
  address(`/api/complaints/v1/reply-templates/${encodeURIComponent(id)}/withdrawal`);
export const withdrawReplyTemplateRoles = ["quality-manager","national","admin"] as const;

/**
 * Par mois de réception. Les délais sont ceux de toutes les réclamations et suggestions auxquelles une réponse est due, quel que soit leur champ : être réorienté est aussi une réponse.
 * @summary Compter les demandes et mesurer les délais
 */
export const getStatistics = (params: GetStatisticsParams, init?: RequestInit) =>
  request<Statistics>(getGetStatisticsUrl(params), { ...init, method: "GET" });
export const getGetStatisticsUrl = (params: GetStatisticsParams) =>
  address(`/api/complaints/v1/statistics`, params);
export const useGetStatistics = <T = Statistics>(params: GetStatisticsParams, options?: Reading<Statistics, T>) =>
  useReading(getGetStatisticsUrl(params), options);
export const getStatisticsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Les lignes du tableau, puis le total. X-Total-Count dit le nombre de lignes sans le total, Repr-Digest l’empreinte SHA-256 du fichier.
 * @summary Exporter les statistiques en tableur
 */
export const getExportStatisticsUrl = (params: ExportStatisticsParams) =>
  address(`/api/complaints/v1/statistics/export`, params);
export const exportStatisticsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Par mois de réception, site, nature, canal, thème ou champ, et au total. Un taux ou un délai sans rien à mesurer est absent, et non zéro. Les délais médians ne s’additionnent pas : celui du total est calculé sur toutes les réponses.
 * @summary Répartir les demandes et leurs délais
 */
export const getStatisticsTable = (params: GetStatisticsTableParams, init?: RequestInit) =>
  request<StatisticsTable>(getGetStatisticsTableUrl(params), { ...init, method: "GET" });
export const getGetStatisticsTableUrl = (params: GetStatisticsTableParams) =>
  address(`/api/complaints/v1/statistics/table`, params);
export const useGetStatisticsTable = <T = StatisticsTable>(params: GetStatisticsTableParams, options?: Reading<StatisticsTable, T>) =>
  useReading(getGetStatisticsTableUrl(params), options);
export const getStatisticsTableRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Ceux des demandes que vous traitez, les plus fréquents d’abord : 500 au plus.
 * @summary Lister les thèmes d’une préfecture
 */
export const listThemes = (params?: ListThemesParams, init?: RequestInit) =>
  request<PageThemeView>(getListThemesUrl(params), { ...init, method: "GET" });
export const getListThemesUrl = (params?: ListThemesParams) =>
  address(`/api/complaints/v1/themes`, params);
export const useListThemes = <T = PageThemeView>(params?: ListThemesParams, options?: Reading<PageThemeView, T>) =>
  useReading(getListThemesUrl(params), options);
export const listThemesRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * Toutes les demandes de la préfecture qui les portent changent de thème, et leur historique le dit. Les statistiques par thème suivent.
 * @summary Réunir des thèmes, ou en renommer un
 */
export const mergeThemes = (mergeThemesBody: MergeThemes, init?: RequestInit) =>
  request<MergedThemes>(getMergeThemesUrl(), { ...init, method: "POST", json: mergeThemesBody });
export const getMergeThemesUrl = () =>
  address(`/api/complaints/v1/themes/merges`);
export const mergeThemesRoles = ["quality-manager","admin"] as const;

/**
 * Les natures, canaux, champs et états des demandes, les critères et constats du contrôle des réponses. Les écrans, les exports et les rapports prennent leurs mots ici.
 * @summary Lister les mots des codes
 */
export const listVocabulary = (params?: ListVocabularyParams, init?: RequestInit) =>
  request<PageVocabularyList>(getListVocabularyUrl(params), { ...init, method: "GET" });
export const getListVocabularyUrl = (params?: ListVocabularyParams) =>
  address(`/api/complaints/v1/vocabulary`, params);
export const useListVocabulary = <T = PageVocabularyList>(params?: ListVocabularyParams, options?: Reading<PageVocabularyList, T>) =>
  useReading(getListVocabularyUrl(params), options);
