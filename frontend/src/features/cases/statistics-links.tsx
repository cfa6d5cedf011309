import { Link } from "react-router";
import type { DelayFigures, StatisticsDimension, StatisticsRow } from "@/api/complaints/model";
import { onlineChannels, otherChannels } from "@/shared/case-families";
import { formatNumber, formatValue } from "@/shared/format";
import { paths } from "@/shared/paths";
import { lastDayOf } from "@/shared/periods";
import type { Filters } from "./filters";

/** A rate without any answer owed is no rate: it is not 0 %. */
const nothing = "Sans objet";
export const rate = ({ inTimeRate }: DelayFigures) =>
  inTimeRate.value === undefined ? nothing : formatValue(inTimeRate.value, "PERCENT");
export const mean = ({ meanDelay }: DelayFigures) =>
  meanDelay.value === undefined ? nothing : formatValue(meanDelay.value, "WORKING_DAYS");
export const median = ({ medianDelay }: DelayFigures) =>
  medianDelay === undefined ? nothing : formatValue(medianDelay, "WORKING_DAYS");

/** What counts nothing leads nowhere. */
export function CasesLink({ filters, text }: { filters: Filters; text: string }) {
  if (text === "0" || text === nothing) return text;
  return <Link to={paths.cases(filters)}>{text}</Link>;
}

export const CountLink = ({ filters, count }: { filters: Filters; count: number }) => (
  <CasesLink filters={filters} text={formatNumber(count)} />
);

/** The cases of the desk's list that were received in these months. */
export const receivedIn = (from: string, to: string): Filters => ({
  receivedFrom: `${from}-01`,
  receivedTo: lastDayOf(to),
});

/** The cases of a family of channels whose delays are measured. */
export const family = (cases: Filters, measured: string[], online: boolean): Filters => ({
  ...cases,
  kind: cases.kind ?? measured.join(","),
  channel: cases.channel ?? (online ? onlineChannels : otherChannels),
});

/** The cases of a row of the table. */
export function casesOf(cases: Filters, by: StatisticsDimension, { code }: StatisticsRow): Filters {
  switch (by) {
    case "MONTH":
      return { ...cases, ...receivedIn(code ?? "", code ?? "") };
    case "SITE":
      return { ...cases, countedBy: code };
    case "KIND":
      return { ...cases, kind: code };
    case "CHANNEL":
      return { ...cases, channel: code };
    case "THEME":
      return { ...cases, theme: code ?? "none" };
    case "SCOPE":
      return { ...cases, scope: code };
  }
}
