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
  CompareFrameworkVersionsParams,
  DisplayDraftView,
  DisplayedIndicator,
  DisplayedIndicatorView,
  DownloadMeasurementsParams,
  ExportOpenResultsParams,
  ExportPublicTransparencyDisplaysParams,
  FlashInfoView,
  Framework,
  FrameworkComparison,
  FrameworkView,
  GetCompletenessParams,
  GetConsolidationParams,
  GetDigitalPointParams,
  GetOpenDataCatalogue200,
  GetPublicFlashInfoDocumentParams,
  GetPublicFlashInfoParams,
  GetPublicTransparencyDisplayParams,
  GetPublicTransparencyDocumentParams,
  GetTransparencyDraftPosterParams,
  ImportMeasurementsParams,
  ImportView,
  Indicator,
  IndicatorView,
  ListDigitalPointDaysParams,
  ListDigitalPointsParams,
  ListDisplayedIndicatorsParams,
  ListFrameworkVersionsParams,
  ListFrameworksParams,
  ListIndicatorVersionsParams,
  ListIndicatorsParams,
  ListLatePrefecturesParams,
  ListMeasurementHistoryParams,
  ListMeasurementsParams,
  ListMonthHistoryParams,
  ListOpenResultsParams,
  ListPrefectureVersionsParams,
  ListPrefecturesParams,
  ListPublicFlashInfosParams,
  ListPublicTransparencyDisplaysParams,
  ListSiteVersionsParams,
  ListSitesParams,
  ListStandingsParams,
  ListTargetsParams,
  ListTransparencyDisplaysParams,
  LocalDate,
  MeasurementView,
  Month,
  MonthBoardView,
  OwnDeadlines,
  OwnTargets,
  PageCompletenessRow,
  PageConsolidationRow,
  PageDisplaySummary,
  PageDisplayedIndicatorView,
  PageFrameworkView,
  PageIndicatorView,
  PageMeasurementChange,
  PageMeasurementEventView,
  PageMonthEventView,
  PageOpenResult,
  PagePointDayView,
  PagePointSummary,
  PagePrefectureCompleteness,
  PagePrefectureView,
  PagePublicDisplay,
  PagePublicFlashInfo,
  PageSiteView,
  PageStanding,
  PageTargetsView,
  PageVersionView,
  Period,
  PointDayView,
  PointView,
  Prefecture,
  PrefectureCode,
  PrefectureView,
  PublicDisplayWithHistory,
  PublishDisplay,
  RecordDay,
  RecordMeasurement,
  ReminderAddresses,
  RemindersView,
  Site,
  SiteCode,
  SiteView,
  TargetsView,
  Unlock,
  WriteIntroduction
} from './model';

/**
 * @summary Savoir qui a saisi quoi
 */
export const getCompleteness = (params: GetCompletenessParams, init?: RequestInit) =>
  request<PageCompletenessRow>(getGetCompletenessUrl(params), { ...init, method: "GET" });
export const getGetCompletenessUrl = (params: GetCompletenessParams) =>
  address(`/api/indicators/v1/completeness`, params);
export const useGetCompleteness = <T = PageCompletenessRow>(params: GetCompletenessParams, options?: Reading<PageCompletenessRow, T>) =>
  useReading(getGetCompletenessUrl(params), options);
export const getCompletenessRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Les plus en retard d’abord ; celles dont rien n’est attendu n’y sont pas.
 * @summary Savoir quelles préfectures sont en retard
 */
export const listLatePrefectures = (params: ListLatePrefecturesParams, init?: RequestInit) =>
  request<PagePrefectureCompleteness>(getListLatePrefecturesUrl(params), { ...init, method: "GET" });
export const getListLatePrefecturesUrl = (params: ListLatePrefecturesParams) =>
  address(`/api/indicators/v1/completeness/prefectures`, params);
export const useListLatePrefectures = <T = PagePrefectureCompleteness>(params: ListLatePrefecturesParams, options?: Reading<PagePrefectureCompleteness, T>) =>
  useReading(getListLatePrefecturesUrl(params), options);
export const listLatePrefecturesRoles = ["national","admin"] as const;

/**
 * Sans préfecture ni région : la nation. La couverture est toujours dite.
 * @summary Consolider les mesures d’une préfecture, d’une région ou de la nation
 */
export const getConsolidation = (params: GetConsolidationParams, init?: RequestInit) =>
  request<PageConsolidationRow>(getGetConsolidationUrl(params), { ...init, method: "GET" });
export const getGetConsolidationUrl = (params: GetConsolidationParams) =>
  address(`/api/indicators/v1/consolidations`, params);
export const useGetConsolidation = <T = PageConsolidationRow>(params: GetConsolidationParams, options?: Reading<PageConsolidationRow, T>) =>
  useReading(getGetConsolidationUrl(params), options);
export const getConsolidationRoles = ["quality-manager","reader","national","admin"] as const;

/**
 * Seules celles dont la couverture est complète sont classées ; les autres disent pourquoi.
 * @summary Comparer les préfectures pour un indicateur
 */
export const listStandings = (params: ListStandingsParams, init?: RequestInit) =>
  request<PageStanding>(getListStandingsUrl(params), { ...init, method: "GET" });
export const getListStandingsUrl = (params: ListStandingsParams) =>
  address(`/api/indicators/v1/consolidations/prefectures`, params);
export const useListStandings = <T = PageStanding>(params: ListStandingsParams, options?: Reading<PageStanding, T>) =>
  useReading(getListStandingsUrl(params), options);
export const listStandingsRoles = ["national","admin"] as const;

/**
 * Seulement les sites de l’appelant où quelque chose est compté.
 * @summary Comparer les points d’accueil numérique d’une préfecture
 */
export const listDigitalPoints = (params: ListDigitalPointsParams, init?: RequestInit) =>
  request<PagePointSummary>(getListDigitalPointsUrl(params), { ...init, method: "GET" });
export const getListDigitalPointsUrl = (params: ListDigitalPointsParams) =>
  address(`/api/indicators/v1/digital-points`, params);
export const useListDigitalPoints = <T = PagePointSummary>(params: ListDigitalPointsParams, options?: Reading<PagePointSummary, T>) =>
  useReading(getListDigitalPointsUrl(params), options);
export const listDigitalPointsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Lire les points d’accueil numérique d’un site, mois par mois
 */
export const getDigitalPoint = (site: SiteCode, params: GetDigitalPointParams, init?: RequestInit) =>
  request<PointView>(getGetDigitalPointUrl(site, params), { ...init, method: "GET" });
export const getGetDigitalPointUrl = (site: SiteCode, params: GetDigitalPointParams) =>
  address(`/api/indicators/v1/digital-points/${encodeURIComponent(site)}`, params);
export const useGetDigitalPoint = <T = PointView>(site: SiteCode, params: GetDigitalPointParams, options?: Reading<PointView, T>) =>
  useReading(getGetDigitalPointUrl(site, params), options);
export const getDigitalPointRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Lire les journées comptées d’un mois
 */
export const listDigitalPointDays = (site: SiteCode, params: ListDigitalPointDaysParams, init?: RequestInit) =>
  request<PagePointDayView>(getListDigitalPointDaysUrl(site, params), { ...init, method: "GET" });
export const getListDigitalPointDaysUrl = (site: SiteCode, params: ListDigitalPointDaysParams) =>
  address(`/api/indicators/v1/digital-points/${encodeURIComponent(site)}/days`, params);
export const useListDigitalPointDays = <T = PagePointDayView>(site: SiteCode, params: ListDigitalPointDaysParams, options?: Reading<PagePointDayView, T>) =>
  useReading(getListDigitalPointDaysUrl(site, params), options);
export const listDigitalPointDaysRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * La fréquentation du mois devient la somme de ses journées, sauf si une personne l’a saisie.
 * @summary Compter une journée
 */
export const putDigitalPointDay = (site: SiteCode, day: LocalDate, recordDay: RecordDay, init?: RequestInit) =>
  request<PointDayView>(getPutDigitalPointDayUrl(site, day), { ...init, method: "PUT", json: recordDay });
export const getPutDigitalPointDayUrl = (site: SiteCode, day: LocalDate) =>
  address(`/api/indicators/v1/digital-points/${encodeURIComponent(site)}/days/${encodeURIComponent(day)}`);
export const putDigitalPointDayRoles = ["agent","quality-referent","quality-manager","admin"] as const;

/**
 * @summary Lister les indicateurs montrés au public
 */
export const listDisplayedIndicators = (params?: ListDisplayedIndicatorsParams, init?: RequestInit) =>
  request<PageDisplayedIndicatorView>(getListDisplayedIndicatorsUrl(params), { ...init, method: "GET" });
export const getListDisplayedIndicatorsUrl = (params?: ListDisplayedIndicatorsParams) =>
  address(`/api/indicators/v1/displayed-indicators`, params);
export const useListDisplayedIndicators = <T = PageDisplayedIndicatorView>(params?: ListDisplayedIndicatorsParams, options?: Reading<PageDisplayedIndicatorView, T>) =>
  useReading(getListDisplayedIndicatorsUrl(params), options);
export const listDisplayedIndicatorsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Les affichages déjà publiés gardent leurs mots.
 * @summary Montrer un indicateur au public, ou changer ce qui en est dit
 */
export const putDisplayedIndicator = (indicator: string, displayedIndicator: DisplayedIndicator, init?: RequestInit) =>
  request<DisplayedIndicatorView>(getPutDisplayedIndicatorUrl(indicator), { ...init, method: "PUT", json: displayedIndicator });
export const getPutDisplayedIndicatorUrl = (indicator: string) =>
  address(`/api/indicators/v1/displayed-indicators/${encodeURIComponent(indicator)}`);
export const putDisplayedIndicatorRoles = ["national","admin"] as const;

/**
 * @summary Lire un indicateur montré au public
 */
export const getDisplayedIndicator = (indicator: string, init?: RequestInit) =>
  request<DisplayedIndicatorView>(getGetDisplayedIndicatorUrl(indicator), { ...init, method: "GET" });
export const getGetDisplayedIndicatorUrl = (indicator: string) =>
  address(`/api/indicators/v1/displayed-indicators/${encodeURIComponent(indicator)}`);
export const useGetDisplayedIndicator = <T = DisplayedIndicatorView>(indicator: string, options?: Reading<DisplayedIndicatorView, T>) =>
  useReading(getGetDisplayedIndicatorUrl(indicator), options);
export const getDisplayedIndicatorRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Publié avec le prochain verrouillage du mois.
 * @summary Écrire le mot d’introduction d’un flash-info
 */
export const putFlashInfo = (site: SiteCode, period: Month, writeIntroduction: WriteIntroduction, init?: RequestInit) =>
  request<FlashInfoView>(getPutFlashInfoUrl(site, period), { ...init, method: "PUT", json: writeIntroduction });
export const getPutFlashInfoUrl = (site: SiteCode, period: Month) =>
  address(`/api/indicators/v1/flash-infos/${encodeURIComponent(site)}/${encodeURIComponent(period)}`);
export const putFlashInfoRoles = ["quality-manager","admin"] as const;

/**
 * Fait à l’instant des mesures validées ou verrouillées.
 * @summary Lire le flash-info d’un mois, tel que le verrouillage le publierait
 */
export const getFlashInfo = (site: SiteCode, period: Month, init?: RequestInit) =>
  request<FlashInfoView>(getGetFlashInfoUrl(site, period), { ...init, method: "GET" });
export const getGetFlashInfoUrl = (site: SiteCode, period: Month) =>
  address(`/api/indicators/v1/flash-infos/${encodeURIComponent(site)}/${encodeURIComponent(period)}`);
export const useGetFlashInfo = <T = FlashInfoView>(site: SiteCode, period: Month, options?: Reading<FlashInfoView, T>) =>
  useReading(getGetFlashInfoUrl(site, period), options);
export const getFlashInfoRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Lister les référentiels
 */
export const listFrameworks = (params?: ListFrameworksParams, init?: RequestInit) =>
  request<PageFrameworkView>(getListFrameworksUrl(params), { ...init, method: "GET" });
export const getListFrameworksUrl = (params?: ListFrameworksParams) =>
  address(`/api/indicators/v1/frameworks`, params);
export const useListFrameworks = <T = PageFrameworkView>(params?: ListFrameworksParams, options?: Reading<PageFrameworkView, T>) =>
  useReading(getListFrameworksUrl(params), options);
export const listFrameworksRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Chaque modification est une nouvelle version ; les précédentes sont gardées.
 * @summary Créer ou modifier un référentiel
 */
export const putFramework = (code: string, framework: Framework, init?: RequestInit) =>
  request<FrameworkView>(getPutFrameworkUrl(code), { ...init, method: "PUT", json: framework });
export const getPutFrameworkUrl = (code: string) =>
  address(`/api/indicators/v1/frameworks/${encodeURIComponent(code)}`);
export const putFrameworkRoles = ["national","admin"] as const;

/**
 * @summary Lire un référentiel
 */
export const getFramework = (code: string, init?: RequestInit) =>
  request<FrameworkView>(getGetFrameworkUrl(code), { ...init, method: "GET" });
export const getGetFrameworkUrl = (code: string) =>
  address(`/api/indicators/v1/frameworks/${encodeURIComponent(code)}`);
export const useGetFramework = <T = FrameworkView>(code: string, options?: Reading<FrameworkView, T>) =>
  useReading(getGetFrameworkUrl(code), options);
export const getFrameworkRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Engagements, indicateurs, preuves, modules et rubriques ajoutés, retirés ou modifiés.
 * @summary Comparer deux versions d’un référentiel
 */
export const compareFrameworkVersions = (code: string, params: CompareFrameworkVersionsParams, init?: RequestInit) =>
  request<FrameworkComparison>(getCompareFrameworkVersionsUrl(code, params), { ...init, method: "GET" });
export const getCompareFrameworkVersionsUrl = (code: string, params: CompareFrameworkVersionsParams) =>
  address(`/api/indicators/v1/frameworks/${encodeURIComponent(code)}/comparison`, params);
export const useCompareFrameworkVersions = <T = FrameworkComparison>(code: string, params: CompareFrameworkVersionsParams, options?: Reading<FrameworkComparison, T>) =>
  useReading(getCompareFrameworkVersionsUrl(code, params), options);
export const compareFrameworkVersionsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * La plus récente d’abord, chacune avec ce qu’elle change. Une version enregistrée ne change plus.
 * @summary Lister les versions d’un référentiel
 */
export const listFrameworkVersions = (code: string, params?: ListFrameworkVersionsParams, init?: RequestInit) =>
  request<PageVersionView>(getListFrameworkVersionsUrl(code, params), { ...init, method: "GET" });
export const getListFrameworkVersionsUrl = (code: string, params?: ListFrameworkVersionsParams) =>
  address(`/api/indicators/v1/frameworks/${encodeURIComponent(code)}/versions`, params);
export const useListFrameworkVersions = <T = PageVersionView>(code: string, params?: ListFrameworkVersionsParams, options?: Reading<PageVersionView, T>) =>
  useReading(getListFrameworkVersionsUrl(code, params), options);
export const listFrameworkVersionsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Lire une version d’un référentiel
 */
export const getFrameworkVersion = (code: string, version: number, init?: RequestInit) =>
  request<FrameworkView>(getGetFrameworkVersionUrl(code, version), { ...init, method: "GET" });
export const getGetFrameworkVersionUrl = (code: string, version: number) =>
  address(`/api/indicators/v1/frameworks/${encodeURIComponent(code)}/versions/${encodeURIComponent(version)}`);
export const useGetFrameworkVersion = <T = FrameworkView>(code: string, version: number, options?: Reading<FrameworkView, T>) =>
  useReading(getGetFrameworkVersionUrl(code, version), options);
export const getFrameworkVersionRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Lister les indicateurs
 */
export const listIndicators = (params?: ListIndicatorsParams, init?: RequestInit) =>
  request<PageIndicatorView>(getListIndicatorsUrl(params), { ...init, method: "GET" });
export const getListIndicatorsUrl = (params?: ListIndicatorsParams) =>
  address(`/api/indicators/v1/indicators`, params);
export const useListIndicators = <T = PageIndicatorView>(params?: ListIndicatorsParams, options?: Reading<PageIndicatorView, T>) =>
  useReading(getListIndicatorsUrl(params), options);
export const listIndicatorsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Créer ou modifier un indicateur
 */
export const putIndicator = (code: string, indicator: Indicator, init?: RequestInit) =>
  request<IndicatorView>(getPutIndicatorUrl(code), { ...init, method: "PUT", json: indicator });
export const getPutIndicatorUrl = (code: string) =>
  address(`/api/indicators/v1/indicators/${encodeURIComponent(code)}`);
export const putIndicatorRoles = ["national","admin"] as const;

/**
 * @summary Lire un indicateur
 */
export const getIndicator = (code: string, init?: RequestInit) =>
  request<IndicatorView>(getGetIndicatorUrl(code), { ...init, method: "GET" });
export const getGetIndicatorUrl = (code: string) =>
  address(`/api/indicators/v1/indicators/${encodeURIComponent(code)}`);
export const useGetIndicator = <T = IndicatorView>(code: string, options?: Reading<IndicatorView, T>) =>
  useReading(getGetIndicatorUrl(code), options);
export const getIndicatorRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Lire l’historique d’un indicateur et de ses cibles
 */
export const listIndicatorVersions = (code: string, params?: ListIndicatorVersionsParams, init?: RequestInit) =>
  request<PageVersionView>(getListIndicatorVersionsUrl(code, params), { ...init, method: "GET" });
export const getListIndicatorVersionsUrl = (code: string, params?: ListIndicatorVersionsParams) =>
  address(`/api/indicators/v1/indicators/${encodeURIComponent(code)}/versions`, params);
export const useListIndicatorVersions = <T = PageVersionView>(code: string, params?: ListIndicatorVersionsParams, options?: Reading<PageVersionView, T>) =>
  useReading(getListIndicatorVersionsUrl(code, params), options);
export const listIndicatorVersionsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * CSV, XLSX ou ODS. Tout est enregistré, ou rien.
 * @summary Enregistrer un fichier de mesures
 */
export const importMeasurements = (importMeasurementsBody: Blob, params?: ImportMeasurementsParams, init?: RequestInit) =>
  request<ImportView>(getImportMeasurementsUrl(params), { ...init, method: "POST", body: importMeasurementsBody });
export const getImportMeasurementsUrl = (params?: ImportMeasurementsParams) =>
  address(`/api/indicators/v1/measurement-imports`, params);
export const importMeasurementsRoles = ["quality-referent","quality-manager","admin"] as const;

/**
 * @summary Vérifier un fichier de mesures sans rien enregistrer
 */
export const previewImport = (previewImportBody: Blob, init?: RequestInit) =>
  request<ImportView>(getPreviewImportUrl(), { ...init, method: "POST", body: previewImportBody });
export const getPreviewImportUrl = () =>
  address(`/api/indicators/v1/measurement-imports/preview`);
export const previewImportRoles = ["quality-referent","quality-manager","admin"] as const;

/**
 * Le classeur porte ce qui est déjà saisi ; rempli, il peut être renvoyé tel quel. X-Total-Count dit son nombre de mesures, Repr-Digest l’empreinte SHA-256 du fichier.
 * @summary Télécharger les mesures attendues
 */
export const getDownloadMeasurementsUrl = (params: DownloadMeasurementsParams) =>
  address(`/api/indicators/v1/measurement-imports/template`, params);
export const downloadMeasurementsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Celles des sites que l’on voit. Pour suivre les changements, demandez ensuite since égal au dernier changedAt lu, moins une minute : une mesure relue est la même, avec la même version.
 * @summary Lister les mesures, dans l’ordre de leurs changements
 */
export const listMeasurements = (params?: ListMeasurementsParams, init?: RequestInit) =>
  request<PageMeasurementChange>(getListMeasurementsUrl(params), { ...init, method: "GET" });
export const getListMeasurementsUrl = (params?: ListMeasurementsParams) =>
  address(`/api/indicators/v1/measurements`, params);
export const useListMeasurements = <T = PageMeasurementChange>(params?: ListMeasurementsParams, options?: Reading<PageMeasurementChange, T>) =>
  useReading(getListMeasurementsUrl(params), options);
export const listMeasurementsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * La première fois avec If-None-Match: *, ensuite avec la version lue dans If-Match.
 * @summary Saisir une mesure
 */
export const recordMeasurement = (site: SiteCode, period: Period, indicator: string, recordMeasurementBody: RecordMeasurement, init?: RequestInit) =>
  request<MeasurementView>(getRecordMeasurementUrl(site, period, indicator), { ...init, method: "PUT", json: recordMeasurementBody });
export const getRecordMeasurementUrl = (site: SiteCode, period: Period, indicator: string) =>
  address(`/api/indicators/v1/measurements/${encodeURIComponent(site)}/${encodeURIComponent(period)}/${encodeURIComponent(indicator)}`);
export const recordMeasurementRoles = ["quality-referent","quality-manager","admin"] as const;

/**
 * @summary Lire une mesure
 */
export const getMeasurement = (site: SiteCode, period: Period, indicator: string, init?: RequestInit) =>
  request<MeasurementView>(getGetMeasurementUrl(site, period, indicator), { ...init, method: "GET" });
export const getGetMeasurementUrl = (site: SiteCode, period: Period, indicator: string) =>
  address(`/api/indicators/v1/measurements/${encodeURIComponent(site)}/${encodeURIComponent(period)}/${encodeURIComponent(indicator)}`);
export const useGetMeasurement = <T = MeasurementView>(site: SiteCode, period: Period, indicator: string, options?: Reading<MeasurementView, T>) =>
  useReading(getGetMeasurementUrl(site, period, indicator), options);
export const getMeasurementRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Lire l’historique d’une mesure
 */
export const listMeasurementHistory = (site: SiteCode, period: Period, indicator: string, params?: ListMeasurementHistoryParams, init?: RequestInit) =>
  request<PageMeasurementEventView>(getListMeasurementHistoryUrl(site, period, indicator, params), { ...init, method: "GET" });
export const getListMeasurementHistoryUrl = (site: SiteCode, period: Period, indicator: string, params?: ListMeasurementHistoryParams) =>
  address(`/api/indicators/v1/measurements/${encodeURIComponent(site)}/${encodeURIComponent(period)}/${encodeURIComponent(indicator)}/history`, params);
export const useListMeasurementHistory = <T = PageMeasurementEventView>(site: SiteCode, period: Period, indicator: string, params?: ListMeasurementHistoryParams, options?: Reading<PageMeasurementEventView, T>) =>
  useReading(getListMeasurementHistoryUrl(site, period, indicator, params), options);
export const listMeasurementHistoryRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Lire le tableau d’un site pour une période
 */
export const getMonthBoard = (site: SiteCode, period: Period, init?: RequestInit) =>
  request<MonthBoardView>(getGetMonthBoardUrl(site, period), { ...init, method: "GET" });
export const getGetMonthBoardUrl = (site: SiteCode, period: Period) =>
  address(`/api/indicators/v1/month-boards/${encodeURIComponent(site)}/${encodeURIComponent(period)}`);
export const useGetMonthBoard = <T = MonthBoardView>(site: SiteCode, period: Period, options?: Reading<MonthBoardView, T>) =>
  useReading(getGetMonthBoardUrl(site, period), options);
export const getMonthBoardRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Saisies, validations, verrouillages et déverrouillages, le plus récent d’abord.
 * @summary Lire l’historique d’un site pour une période
 */
export const listMonthHistory = (site: SiteCode, period: Period, params?: ListMonthHistoryParams, init?: RequestInit) =>
  request<PageMonthEventView>(getListMonthHistoryUrl(site, period, params), { ...init, method: "GET" });
export const getListMonthHistoryUrl = (site: SiteCode, period: Period, params?: ListMonthHistoryParams) =>
  address(`/api/indicators/v1/month-boards/${encodeURIComponent(site)}/${encodeURIComponent(period)}/history`, params);
export const useListMonthHistory = <T = PageMonthEventView>(site: SiteCode, period: Period, params?: ListMonthHistoryParams, options?: Reading<PageMonthEventView, T>) =>
  useReading(getListMonthHistoryUrl(site, period, params), options);
export const listMonthHistoryRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Verrouiller une période
 */
export const lockMonth = (site: SiteCode, period: Period, init?: RequestInit) =>
  request<MonthBoardView>(getLockMonthUrl(site, period), { ...init, method: "POST" });
export const getLockMonthUrl = (site: SiteCode, period: Period) =>
  address(`/api/indicators/v1/month-boards/${encodeURIComponent(site)}/${encodeURIComponent(period)}/lock`);
export const lockMonthRoles = ["quality-manager","admin"] as const;

/**
 * @summary Déverrouiller une période, avec un motif
 */
export const unlockMonth = (site: SiteCode, period: Period, unlock: Unlock, init?: RequestInit) =>
  request<MonthBoardView>(getUnlockMonthUrl(site, period), { ...init, method: "POST", json: unlock });
export const getUnlockMonthUrl = (site: SiteCode, period: Period) =>
  address(`/api/indicators/v1/month-boards/${encodeURIComponent(site)}/${encodeURIComponent(period)}/unlock`);
export const unlockMonthRoles = ["quality-manager","admin"] as const;

/**
 * @summary Valider les saisies d’une période
 */
export const validateMonth = (site: SiteCode, period: Period, init?: RequestInit) =>
  request<MonthBoardView>(getValidateMonthUrl(site, period), { ...init, method: "POST" });
export const getValidateMonthUrl = (site: SiteCode, period: Period) =>
  address(`/api/indicators/v1/month-boards/${encodeURIComponent(site)}/${encodeURIComponent(period)}/validation`);
export const validateMonthRoles = ["quality-manager","admin"] as const;

/**
 * @summary Lister les préfectures
 */
export const listPrefectures = (params?: ListPrefecturesParams, init?: RequestInit) =>
  request<PagePrefectureView>(getListPrefecturesUrl(params), { ...init, method: "GET" });
export const getListPrefecturesUrl = (params?: ListPrefecturesParams) =>
  address(`/api/indicators/v1/prefectures`, params);
export const useListPrefectures = <T = PagePrefectureView>(params?: ListPrefecturesParams, options?: Reading<PagePrefectureView, T>) =>
  useReading(getListPrefecturesUrl(params), options);
export const listPrefecturesRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Créer ou modifier une préfecture
 */
export const putPrefecture = (code: PrefectureCode, prefecture: Prefecture, init?: RequestInit) =>
  request<PrefectureView>(getPutPrefectureUrl(code), { ...init, method: "PUT", json: prefecture });
export const getPutPrefectureUrl = (code: PrefectureCode) =>
  address(`/api/indicators/v1/prefectures/${encodeURIComponent(code)}`);
export const putPrefectureRoles = ["national","admin"] as const;

/**
 * @summary Lire une préfecture
 */
export const getPrefecture = (code: PrefectureCode, init?: RequestInit) =>
  request<PrefectureView>(getGetPrefectureUrl(code), { ...init, method: "GET" });
export const getGetPrefectureUrl = (code: PrefectureCode) =>
  address(`/api/indicators/v1/prefectures/${encodeURIComponent(code)}`);
export const useGetPrefecture = <T = PrefectureView>(code: PrefectureCode, options?: Reading<PrefectureView, T>) =>
  useReading(getGetPrefectureUrl(code), options);
export const getPrefectureRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Ils remplacent ceux qu’elle s’était donnés. Un délai plus long que celui du référentiel est refusé. Une demande déjà reçue garde son délai.
 * @summary Fixer les délais plus courts qu’une préfecture se donne
 */
export const putOwnDeadlines = (code: PrefectureCode, ownDeadlines: OwnDeadlines, init?: RequestInit) =>
  request<PrefectureView>(getPutOwnDeadlinesUrl(code), { ...init, method: "PUT", json: ownDeadlines });
export const getPutOwnDeadlinesUrl = (code: PrefectureCode) =>
  address(`/api/indicators/v1/prefectures/${encodeURIComponent(code)}/deadline-rules`);
export const putOwnDeadlinesRoles = ["quality-manager","national","admin"] as const;

/**
 * @summary Lire l’historique d’une préfecture et de ses périmètres
 */
export const listPrefectureVersions = (code: PrefectureCode, params?: ListPrefectureVersionsParams, init?: RequestInit) =>
  request<PageVersionView>(getListPrefectureVersionsUrl(code, params), { ...init, method: "GET" });
export const getListPrefectureVersionsUrl = (code: PrefectureCode, params?: ListPrefectureVersionsParams) =>
  address(`/api/indicators/v1/prefectures/${encodeURIComponent(code)}/versions`, params);
export const useListPrefectureVersions = <T = PageVersionView>(code: PrefectureCode, params?: ListPrefectureVersionsParams, options?: Reading<PageVersionView, T>) =>
  useReading(getListPrefectureVersionsUrl(code, params), options);
export const listPrefectureVersionsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Lire le catalogue des données ouvertes (DCAT-AP)
 */
export const getOpenDataCatalogue = (init?: RequestInit) =>
  request<GetOpenDataCatalogue200>(getGetOpenDataCatalogueUrl(), { ...init, method: "GET" });
export const getGetOpenDataCatalogueUrl = () =>
  address(`/api/indicators/v1/public/catalogue`);
export const useGetOpenDataCatalogue = <T = GetOpenDataCatalogue200>(options?: Reading<GetOpenDataCatalogue200, T>) =>
  useReading(getGetOpenDataCatalogueUrl(), options);

/**
 * La dernière édition de chacun.
 * @summary Lister les flash-infos publiés, les récents d’abord
 */
export const listPublicFlashInfos = (params?: ListPublicFlashInfosParams, init?: RequestInit) =>
  request<PagePublicFlashInfo>(getListPublicFlashInfosUrl(params), { ...init, method: "GET" });
export const getListPublicFlashInfosUrl = (params?: ListPublicFlashInfosParams) =>
  address(`/api/indicators/v1/public/flash-infos`, params);
export const useListPublicFlashInfos = <T = PagePublicFlashInfo>(params?: ListPublicFlashInfosParams, options?: Reading<PagePublicFlashInfo, T>) =>
  useReading(getListPublicFlashInfosUrl(params), options);

/**
 * @summary Lire un flash-info publié
 */
export const getPublicFlashInfo = (site: SiteCode, period: Month, params?: GetPublicFlashInfoParams, init?: RequestInit) =>
  request<FlashInfoView>(getGetPublicFlashInfoUrl(site, period, params), { ...init, method: "GET" });
export const getGetPublicFlashInfoUrl = (site: SiteCode, period: Month, params?: GetPublicFlashInfoParams) =>
  address(`/api/indicators/v1/public/flash-infos/${encodeURIComponent(site)}/${encodeURIComponent(period)}`, params);
export const useGetPublicFlashInfo = <T = FlashInfoView>(site: SiteCode, period: Month, params?: GetPublicFlashInfoParams, options?: Reading<FlashInfoView, T>) =>
  useReading(getGetPublicFlashInfoUrl(site, period, params), options);

/**
 * Le PDF et la page HTML sont préparés dans les secondes qui suivent la publication : 503 avec Retry-After jusque-là. Ensuite ils ne changent plus.
 * @summary Télécharger un flash-info publié
 */
export const getGetPublicFlashInfoDocumentUrl = (site: SiteCode, period: Month, params: GetPublicFlashInfoDocumentParams) =>
  address(`/api/indicators/v1/public/flash-infos/${encodeURIComponent(site)}/${encodeURIComponent(period)}/document`, params);

/**
 * Avec « since », ce qui a été publié, déverrouillé ou reverrouillé depuis. Pour se tenir à jour, redemander avec la plus récente date_mise_a_jour reçue : un résultat peut revenir, aucun ne manque.
 * @summary Lister les résultats publiés, dans l’ordre de leur publication
 */
export const listOpenResults = (params?: ListOpenResultsParams, init?: RequestInit) =>
  request<PageOpenResult>(getListOpenResultsUrl(params), { ...init, method: "GET" });
export const getListOpenResultsUrl = (params?: ListOpenResultsParams) =>
  address(`/api/indicators/v1/public/results`, params);
export const useListOpenResults = <T = PageOpenResult>(params?: ListOpenResultsParams, options?: Reading<PageOpenResult, T>) =>
  useReading(getListOpenResultsUrl(params), options);

/**
 * Le fichier est entier : X-Total-Count dit son nombre de lignes (aussi dans « nombre », en JSON) et Repr-Digest son empreinte SHA-256.
 * @summary Prendre tous les résultats publiés en un fichier
 */
export const getExportOpenResultsUrl = (params: ExportOpenResultsParams) =>
  address(`/api/indicators/v1/public/results/export`, params);

/**
 * La dernière version de chacun.
 * @summary Lister les affichages publiés, les trimestres récents d’abord
 */
export const listPublicTransparencyDisplays = (params?: ListPublicTransparencyDisplaysParams, init?: RequestInit) =>
  request<PagePublicDisplay>(getListPublicTransparencyDisplaysUrl(params), { ...init, method: "GET" });
export const getListPublicTransparencyDisplaysUrl = (params?: ListPublicTransparencyDisplaysParams) =>
  address(`/api/indicators/v1/public/transparency-displays`, params);
export const useListPublicTransparencyDisplays = <T = PagePublicDisplay>(params?: ListPublicTransparencyDisplaysParams, options?: Reading<PagePublicDisplay, T>) =>
  useReading(getListPublicTransparencyDisplaysUrl(params), options);

/**
 * La dernière version de chacun, une ligne par chiffre en CSV. Le fichier est entier : X-Total-Count dit son nombre de lignes (aussi dans « nombre », en JSON) et Repr-Digest son empreinte SHA-256.
 * @summary Prendre tous les affichages publiés en un fichier
 */
export const getExportPublicTransparencyDisplaysUrl = (params: ExportPublicTransparencyDisplaysParams) =>
  address(`/api/indicators/v1/public/transparency-displays/export`, params);

/**
 * @summary Lire un affichage publié
 */
export const getPublicTransparencyDisplay = (site: SiteCode, period: Period, params?: GetPublicTransparencyDisplayParams, init?: RequestInit) =>
  request<PublicDisplayWithHistory>(getGetPublicTransparencyDisplayUrl(site, period, params), { ...init, method: "GET" });
export const getGetPublicTransparencyDisplayUrl = (site: SiteCode, period: Period, params?: GetPublicTransparencyDisplayParams) =>
  address(`/api/indicators/v1/public/transparency-displays/${encodeURIComponent(site)}/${encodeURIComponent(period)}`, params);
export const useGetPublicTransparencyDisplay = <T = PublicDisplayWithHistory>(site: SiteCode, period: Period, params?: GetPublicTransparencyDisplayParams, options?: Reading<PublicDisplayWithHistory, T>) =>
  useReading(getGetPublicTransparencyDisplayUrl(site, period, params), options);

/**
 * Les affiches sont préparées dans les secondes qui suivent la publication : 503 avec Retry-After jusque-là. Ensuite elles ne changent plus.
 * @summary Télécharger un affichage publié
 */
export const getGetPublicTransparencyDocumentUrl = (site: SiteCode, period: Period, params: GetPublicTransparencyDocumentParams) =>
  address(`/api/indicators/v1/public/transparency-displays/${encodeURIComponent(site)}/${encodeURIComponent(period)}/document`, params);

/**
 * @summary Choisir où un site est prévenu
 */
export const setReminders = (site: SiteCode, reminderAddresses: ReminderAddresses, init?: RequestInit) =>
  request<RemindersView>(getSetRemindersUrl(site), { ...init, method: "PUT", json: reminderAddresses });
export const getSetRemindersUrl = (site: SiteCode) =>
  address(`/api/indicators/v1/reminders/${encodeURIComponent(site)}`);
export const setRemindersRoles = ["quality-manager","admin"] as const;

/**
 * Un courriel au plus par jour ouvré, entre 8 h 30 et 17 h à l’heure du site ; jamais la nuit, le samedi, le dimanche ni un jour férié.
 * @summary Lire les rappels d’un site
 */
export const getReminders = (site: SiteCode, init?: RequestInit) =>
  request<RemindersView>(getGetRemindersUrl(site), { ...init, method: "GET" });
export const getGetRemindersUrl = (site: SiteCode) =>
  address(`/api/indicators/v1/reminders/${encodeURIComponent(site)}`);
export const useGetReminders = <T = RemindersView>(site: SiteCode, options?: Reading<RemindersView, T>) =>
  useReading(getGetRemindersUrl(site), options);
export const getRemindersRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Lister les sites
 */
export const listSites = (params?: ListSitesParams, init?: RequestInit) =>
  request<PageSiteView>(getListSitesUrl(params), { ...init, method: "GET" });
export const getListSitesUrl = (params?: ListSitesParams) =>
  address(`/api/indicators/v1/sites`, params);
export const useListSites = <T = PageSiteView>(params?: ListSitesParams, options?: Reading<PageSiteView, T>) =>
  useReading(getListSitesUrl(params), options);
export const listSitesRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Créer ou modifier un site
 */
export const putSite = (code: SiteCode, site: Site, init?: RequestInit) =>
  request<SiteView>(getPutSiteUrl(code), { ...init, method: "PUT", json: site });
export const getPutSiteUrl = (code: SiteCode) =>
  address(`/api/indicators/v1/sites/${encodeURIComponent(code)}`);
export const putSiteRoles = ["national","admin"] as const;

/**
 * @summary Lire un site
 */
export const getSite = (code: SiteCode, init?: RequestInit) =>
  request<SiteView>(getGetSiteUrl(code), { ...init, method: "GET" });
export const getGetSiteUrl = (code: SiteCode) =>
  address(`/api/indicators/v1/sites/${encodeURIComponent(code)}`);
export const useGetSite = <T = SiteView>(code: SiteCode, options?: Reading<SiteView, T>) =>
  useReading(getGetSiteUrl(code), options);
export const getSiteRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Lire l’historique d’un site
 */
export const listSiteVersions = (code: SiteCode, params?: ListSiteVersionsParams, init?: RequestInit) =>
  request<PageVersionView>(getListSiteVersionsUrl(code, params), { ...init, method: "GET" });
export const getListSiteVersionsUrl = (code: SiteCode, params?: ListSiteVersionsParams) =>
  address(`/api/indicators/v1/sites/${encodeURIComponent(code)}/versions`, params);
export const useListSiteVersions = <T = PageVersionView>(code: SiteCode, params?: ListSiteVersionsParams, options?: Reading<PageVersionView, T>) =>
  useReading(getListSiteVersionsUrl(code, params), options);
export const listSiteVersionsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Lister les cibles d’une préfecture
 */
export const listTargets = (params: ListTargetsParams, init?: RequestInit) =>
  request<PageTargetsView>(getListTargetsUrl(params), { ...init, method: "GET" });
export const getListTargetsUrl = (params: ListTargetsParams) =>
  address(`/api/indicators/v1/targets`, params);
export const useListTargets = <T = PageTargetsView>(params: ListTargetsParams, options?: Reading<PageTargetsView, T>) =>
  useReading(getListTargetsUrl(params), options);
export const listTargetsRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Fixer les cibles propres à une préfecture
 */
export const putTargets = (prefecture: PrefectureCode, indicator: string, ownTargets: OwnTargets, init?: RequestInit) =>
  request<TargetsView>(getPutTargetsUrl(prefecture, indicator), { ...init, method: "PUT", json: ownTargets });
export const getPutTargetsUrl = (prefecture: PrefectureCode, indicator: string) =>
  address(`/api/indicators/v1/targets/${encodeURIComponent(prefecture)}/${encodeURIComponent(indicator)}`);
export const putTargetsRoles = ["quality-manager","admin"] as const;

/**
 * Seulement les sites que l’appelant voit.
 * @summary Dire où en est l’affichage de chaque site d’une préfecture
 */
export const listTransparencyDisplays = (params: ListTransparencyDisplaysParams, init?: RequestInit) =>
  request<PageDisplaySummary>(getListTransparencyDisplaysUrl(params), { ...init, method: "GET" });
export const getListTransparencyDisplaysUrl = (params: ListTransparencyDisplaysParams) =>
  address(`/api/indicators/v1/transparency-displays`, params);
export const useListTransparencyDisplays = <T = PageDisplaySummary>(params: ListTransparencyDisplaysParams, options?: Reading<PageDisplaySummary, T>) =>
  useReading(getListTransparencyDisplaysUrl(params), options);
export const listTransparencyDisplaysRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Fait à l’instant des mesures validées ou verrouillées. Son ETag est à rappeler pour publier.
 * @summary Lire le projet d’affichage d’un site
 */
export const getTransparencyDraft = (site: SiteCode, period: Period, init?: RequestInit) =>
  request<DisplayDraftView>(getGetTransparencyDraftUrl(site, period), { ...init, method: "GET" });
export const getGetTransparencyDraftUrl = (site: SiteCode, period: Period) =>
  address(`/api/indicators/v1/transparency-displays/${encodeURIComponent(site)}/${encodeURIComponent(period)}`);
export const useGetTransparencyDraft = <T = DisplayDraftView>(site: SiteCode, period: Period, options?: Reading<DisplayDraftView, T>) =>
  useReading(getGetTransparencyDraftUrl(site, period), options);
export const getTransparencyDraftRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * @summary Voir l’affiche du projet
 */
export const getGetTransparencyDraftPosterUrl = (site: SiteCode, period: Period, params?: GetTransparencyDraftPosterParams) =>
  address(`/api/indicators/v1/transparency-displays/${encodeURIComponent(site)}/${encodeURIComponent(period)}/poster`, params);
export const getTransparencyDraftPosterRoles = ["agent","quality-referent","quality-manager","reader","national","admin"] as const;

/**
 * Ce qui est publié ne change plus : une correction est une nouvelle version, qui dit ce qu’elle corrige. L’ancienne reste lisible.
 * @summary Publier l’affichage d’un site
 */
export const publishTransparencyDisplay = (site: SiteCode, period: Period, publishDisplay: PublishDisplay, init?: RequestInit) =>
  request<DisplayDraftView>(getPublishTransparencyDisplayUrl(site, period), { ...init, method: "POST", json: publishDisplay });
export const getPublishTransparencyDisplayUrl = (site: SiteCode, period: Period) =>
  address(`/api/indicators/v1/transparency-displays/${encodeURIComponent(site)}/${encodeURIComponent(period)}/publication`);
export const publishTransparencyDisplayRoles = ["quality-manager","admin"] as const;
