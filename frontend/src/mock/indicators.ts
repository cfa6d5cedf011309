import type * as api from "@/api/indicators/indicators";
import * as url from "@/api/indicators/indicators";
import type { RecordMeasurement, Unlock } from "@/api/indicators/model";
import { point } from "./data/digital-point";
import * as data from "./data/indicators";
import * as reference from "./data/reference";
import { lock, record, siteMonth, unlock, validate } from "./months";
import { type Call, on } from "./operation";
import type { State } from "./state";

const month = { from: "", to: "" };

/** Months that are entered, validated and locked; the rest of the indicators' service, as it stands. */
export function indicators({ months }: State) {
  const find = ({ params: { site = "", period = "" } }: Call) => {
    const key = `${site}/${period}`;
    months[key] ??= siteMonth(site, period);
    return months[key];
  };

  return [
    on<typeof api.listMonthHistory>("get", url.getListMonthHistoryUrl(":site", ":period"), (call) => ({
      items: find(call).history,
    })),
    on<typeof api.getMonthBoard>(
      "get",
      url.getGetMonthBoardUrl(":site", ":period"),
      (call) => find(call).board,
    ),
    on<typeof api.recordMeasurement>(
      "put",
      url.getRecordMeasurementUrl(":site", ":period", ":indicator"),
      async (call) => {
        const match = call.headers.get("If-Match");
        const basis = match === null ? undefined : Number(match.replaceAll('"', ""));
        const given = await call.body<RecordMeasurement>();
        return record(find(call), call.params.indicator ?? "", given, { basis, by: call.person.name });
      },
    ),
    on<typeof api.validateMonth>("post", url.getValidateMonthUrl(":site", ":period"), (call) =>
      validate(find(call), call.person.name),
    ),
    on<typeof api.lockMonth>("post", url.getLockMonthUrl(":site", ":period"), (call) =>
      lock(find(call), call.person.name),
    ),
    on<typeof api.unlockMonth>("post", url.getUnlockMonthUrl(":site", ":period"), async (call) =>
      unlock(find(call), call.person.name, (await call.body<Unlock>()).reason),
    ),

    on<typeof api.getCompleteness>("get", url.getGetCompletenessUrl({ period: "" }), () => data.completeness),
    on<typeof api.listLatePrefectures>("get", url.getListLatePrefecturesUrl({ period: "" }), () => ({
      items: data.latePrefectures,
    })),
    on<typeof api.getConsolidation>("get", url.getGetConsolidationUrl({ period: "" }), () => ({ items: [] })),
    on<typeof api.listStandings>("get", url.getListStandingsUrl({ indicator: "", period: "" }), () => ({
      items: [data.standing],
    })),

    on<typeof api.listDigitalPoints>(
      "get",
      url.getListDigitalPointsUrl({ ...month, prefecture: "" }),
      () => ({ items: [point.summary] }),
    ),
    on<typeof api.getDigitalPoint>("get", url.getGetDigitalPointUrl(":site", month), () => point),
    on<typeof api.listDigitalPointDays>(
      "get",
      url.getListDigitalPointDaysUrl(":site", { month: "" }),
      () => ({
        items: [],
      }),
    ),

    on<typeof api.listPublicTransparencyDisplays>("get", url.getListPublicTransparencyDisplaysUrl(), () => ({
      items: [data.display],
    })),
    on<typeof api.getPublicTransparencyDisplay>(
      "get",
      url.getGetPublicTransparencyDisplayUrl(":site", ":period"),
      () => data.displayWithHistory,
    ),
    on<typeof api.listTransparencyDisplays>(
      "get",
      url.getListTransparencyDisplaysUrl({ period: "", prefecture: "" }),
      () => data.displaySummaries,
    ),
    on<typeof api.getTransparencyDraft>(
      "get",
      url.getGetTransparencyDraftUrl(":site", ":period"),
      () => data.displayDraft,
    ),
    on<typeof api.listPublicFlashInfos>("get", url.getListPublicFlashInfosUrl(), () => ({
      items: [data.flashInfo],
    })),
    on<typeof api.getPublicFlashInfo>(
      "get",
      url.getGetPublicFlashInfoUrl(":site", ":period"),
      () => data.flashInfo,
    ),
    on<typeof api.getFlashInfo>("get", url.getGetFlashInfoUrl(":site", ":period"), () => data.flashInfo),

    on<typeof api.listSites>("get", url.getListSitesUrl(), () => data.sites),
    on<typeof api.listSiteVersions>("get", url.getListSiteVersionsUrl(":code"), () => ({
      items: reference.versions,
    })),
    on<typeof api.listPrefectures>("get", url.getListPrefecturesUrl(), () => ({
      items: [reference.prefecture],
    })),
    on<typeof api.getPrefecture>("get", url.getGetPrefectureUrl(":code"), () => reference.prefecture),
    on<typeof api.listPrefectureVersions>("get", url.getListPrefectureVersionsUrl(":code"), () => ({
      items: reference.versions,
    })),
    on<typeof api.listFrameworks>("get", url.getListFrameworksUrl(), () => ({
      items: [reference.framework],
    })),
    on<typeof api.getFramework>("get", url.getGetFrameworkUrl(":code"), () => reference.framework),
    on<typeof api.compareFrameworkVersions>(
      "get",
      url.getCompareFrameworkVersionsUrl(":code", { from: 1, to: 2 }),
      () => reference.comparison,
    ),
    on<typeof api.listFrameworkVersions>("get", url.getListFrameworkVersionsUrl(":code"), () => ({
      items: reference.versions,
    })),
    on<typeof api.listIndicators>("get", url.getListIndicatorsUrl(), () => ({
      items: [reference.indicator],
    })),
    on<typeof api.getIndicator>("get", url.getGetIndicatorUrl(":code"), () => reference.indicator),
    on<typeof api.listIndicatorVersions>("get", url.getListIndicatorVersionsUrl(":code"), () => ({
      items: reference.versions,
    })),
    on<typeof api.getReminders>("get", url.getGetRemindersUrl(":site"), ({ params }) => ({
      ...data.reminders,
      site: params.site ?? "",
    })),
  ];
}
