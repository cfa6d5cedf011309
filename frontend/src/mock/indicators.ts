import * as api from "@/api/indicators/indicators";
import type { MonthBoardView, RecordMeasurement, Unlock } from "@/api/indicators/model";
import { may } from "@/shared/session";
import { point } from "./data/digital-point";
import * as data from "./data/indicators";
import * as reference from "./data/reference";
import { completenessOf, lock, record, siteMonth, unlock, validate } from "./months";
import { type Call, on } from "./operation";
import type { Person } from "./people";
import type { State } from "./state";

const month = { from: "", to: "" };

const reserved = "Cette opération est réservée au responsable qualité de la préfecture.";

/** As this person may change it. */
function boardFor(person: Person, board: MonthBoardView): MonthBoardView {
  const enters = may(person, api.recordMeasurementRoles);
  const { steps } = board;
  const manages = may(person, api.lockMonthRoles);
  return {
    ...board,
    ...(!enters && { editable: false, whyNotEditable: "Vous lisez ce mois sans le saisir." }),
    rows: board.rows.map((row) => (enters ? row : { ...row, editable: false, overridable: false })),
    steps: manages ? steps : { ...steps, canValidate: false, canLock: false, canUnlock: false },
  };
}

/** Months that are entered, validated and locked; the rest of the indicators' service, as it stands. */
export function indicators({ months }: State) {
  const find = ({ params: { site = "", period = "" } }: Call) => {
    const key = `${site}/${period}`;
    months[key] ??= siteMonth(site, period);
    return months[key];
  };

  return [
    on<typeof api.listMonthHistory>("get", api.getListMonthHistoryUrl(":site", ":period"), (call) => ({
      items: find(call).history,
    })),
    on<typeof api.getMonthBoard>("get", api.getGetMonthBoardUrl(":site", ":period"), (call) =>
      boardFor(call.person, find(call).board),
    ),
    on<typeof api.recordMeasurement>(
      "put",
      api.getRecordMeasurementUrl(":site", ":period", ":indicator"),
      async (call) => {
        const match = call.headers.get("If-Match");
        const basis = match === null ? undefined : Number(match.replaceAll('"', ""));
        const given = await call.body<RecordMeasurement>();
        return record(find(call), call.params.indicator ?? "", given, { basis, by: call.person.name });
      },
    ),
    on<typeof api.validateMonth>("post", api.getValidateMonthUrl(":site", ":period"), (call) =>
      validate(find(call), call.person.name),
    ),
    on<typeof api.lockMonth>("post", api.getLockMonthUrl(":site", ":period"), (call) =>
      lock(find(call), call.person.name),
    ),
    on<typeof api.unlockMonth>("post", api.getUnlockMonthUrl(":site", ":period"), async (call) =>
      unlock(find(call), call.person.name, (await call.body<Unlock>()).reason),
    ),

    on<typeof api.getCompleteness>("get", api.getGetCompletenessUrl({ period: "" }), (call) => ({
      items: data.sites.items.map(({ code: site }) =>
        completenessOf(find({ ...call, params: { site, period: call.query.get("period") ?? "" } })),
      ),
    })),
    on<typeof api.listLatePrefectures>("get", api.getListLatePrefecturesUrl({ period: "" }), () => ({
      items: data.latePrefectures,
    })),
    on<typeof api.getConsolidation>("get", api.getGetConsolidationUrl({ period: "" }), () => ({ items: [] })),
    on<typeof api.listStandings>("get", api.getListStandingsUrl({ indicator: "", period: "" }), () => ({
      items: [data.standing],
    })),

    on<typeof api.listDigitalPoints>(
      "get",
      api.getListDigitalPointsUrl({ ...month, prefecture: "" }),
      () => ({ items: [point.summary] }),
    ),
    on<typeof api.getDigitalPoint>("get", api.getGetDigitalPointUrl(":site", month), () => point),
    on<typeof api.listDigitalPointDays>(
      "get",
      api.getListDigitalPointDaysUrl(":site", { month: "" }),
      () => ({
        items: [],
      }),
    ),

    on<typeof api.listPublicTransparencyDisplays>("get", api.getListPublicTransparencyDisplaysUrl(), () => ({
      items: [data.display],
    })),
    on<typeof api.getPublicTransparencyDisplay>(
      "get",
      api.getGetPublicTransparencyDisplayUrl(":site", ":period"),
      () => data.displayWithHistory,
    ),
    on<typeof api.listTransparencyDisplays>(
      "get",
      api.getListTransparencyDisplaysUrl({ period: "", prefecture: "" }),
      () => data.displaySummaries,
    ),
    on<typeof api.getTransparencyDraft>(
      "get",
      api.getGetTransparencyDraftUrl(":site", ":period"),
      ({ person }) =>
        may(person, api.publishTransparencyDisplayRoles)
          ? data.displayDraft
          : { ...data.displayDraft, publishable: false, whyNotPublishable: reserved },
    ),
    on<typeof api.listPublicFlashInfos>("get", api.getListPublicFlashInfosUrl(), () => ({
      items: [data.flashInfo],
    })),
    on<typeof api.getPublicFlashInfo>(
      "get",
      api.getGetPublicFlashInfoUrl(":site", ":period"),
      () => data.flashInfo,
    ),
    on<typeof api.getFlashInfo>("get", api.getGetFlashInfoUrl(":site", ":period"), () => data.flashInfo),

    on<typeof api.listSites>("get", api.getListSitesUrl(), () => data.sites),
    on<typeof api.listSiteVersions>("get", api.getListSiteVersionsUrl(":code"), () => ({
      items: reference.versions,
    })),
    on<typeof api.listPrefectures>("get", api.getListPrefecturesUrl(), () => ({
      items: [reference.prefecture],
    })),
    on<typeof api.getPrefecture>("get", api.getGetPrefectureUrl(":code"), () => reference.prefecture),
    on<typeof api.listPrefectureVersions>("get", api.getListPrefectureVersionsUrl(":code"), () => ({
      items: reference.versions,
    })),
    on<typeof api.listFrameworks>("get", api.getListFrameworksUrl(), () => ({
      items: [reference.framework],
    })),
    on<typeof api.getFramework>("get", api.getGetFrameworkUrl(":code"), () => reference.framework),
    on<typeof api.compareFrameworkVersions>(
      "get",
      api.getCompareFrameworkVersionsUrl(":code", { from: 1, to: 2 }),
      () => reference.comparison,
    ),
    on<typeof api.listFrameworkVersions>("get", api.getListFrameworkVersionsUrl(":code"), () => ({
      items: reference.versions,
    })),
    on<typeof api.listIndicators>("get", api.getListIndicatorsUrl(), () => ({
      items: [reference.indicator],
    })),
    on<typeof api.getIndicator>("get", api.getGetIndicatorUrl(":code"), () => reference.indicator),
    on<typeof api.listIndicatorVersions>("get", api.getListIndicatorVersionsUrl(":code"), () => ({
      items: reference.versions,
    })),
    on<typeof api.getReminders>("get", api.getGetRemindersUrl(":site"), ({ params }) => ({
      ...data.reminders,
      site: params.site ?? "",
    })),
  ];
}
