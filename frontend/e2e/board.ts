import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { demoData } from "./demo";
import { expect } from "./fixtures";
import { Rest } from "./rest";

export const ROUEN = "76-ROUEN";
export const MARCH = "2022-03";

type Row = {
  indicator: string;
  label: string;
  feed: string;
  formula: string;
  state: string;
  version?: number;
};
type Board = { locked: boolean; rows: Row[]; steps: { missing: { indicator: string }[] } };
export type Published = {
  indicator: string;
  kind: "ENTERED" | "NOT_APPLICABLE";
  numerator?: number;
  denominator?: number;
  value?: number;
  remark?: string;
  reason?: string;
  /** As the prefecture's own table wrote it. */
  published: string;
  /** Not loaded by the demonstration: it is the journey that enters it. */
  leftToEnter?: boolean;
};

/** March 2022 in Rouen, as published: what the demonstration data are made from. */
export function publishedInMarch(): Published[] {
  type Measured = Published & { site: string; period: string };
  const { measurements } = demoData<{ measurements: Measured[] }>("measurements-76");
  return measurements.filter(({ site, period }) => site === ROUEN && period === MARCH);
}

export const pathOf = (month: string, indicator?: string) =>
  indicator
    ? `/api/indicators/v1/measurements/${ROUEN}/${month}/${indicator}`
    : `/api/indicators/v1/month-boards/${ROUEN}/${month}`;

export async function readBoard(request: APIRequestContext, month: string): Promise<Board> {
  return (await Rest.as(request, "demo-loader")).read<Board>(pathOf(month));
}

/**
 * March 2022 as the demonstration leaves it; on a platform where this was already played, the next month that
 * nobody has begun, given the same figures.
 */
export async function monthToComplete(request: APIRequestContext): Promise<string> {
  const march = await readBoard(request, MARCH);
  const left = publishedInMarch().filter(({ leftToEnter }) => leftToEnter);
  const isLeft = (row: Row) => left.some(({ indicator }) => indicator === row.indicator);
  if (!march.locked && march.rows.filter(isLeft).every(({ state }) => state === "EXPECTED")) return MARCH;
  const month = await untouchedMonth(request, "2022-04");
  const rest = await Rest.as(request, "demo-loader");
  for (const { indicator, kind, numerator, denominator, value, reason } of publishedInMarch()) {
    if (left.some((one) => one.indicator === indicator)) continue;
    const measure = { kind, numerator, denominator, value, reason, confirmUnusual: true };
    expect(
      (await rest.send("PUT", pathOf(month, indicator), measure, { "If-None-Match": "*" })).status(),
    ).toBe(200);
  }
  return month;
}

/** The first month where nobody has entered anything: each time the journeys run, they take another. */
export async function untouchedMonth(request: APIRequestContext, from: string): Promise<string> {
  const thisMonth = new Date().toISOString().slice(0, 7);
  for (let month = from; month < thisMonth; month = monthAfter(month)) {
    const { locked, rows } = await readBoard(request, month);
    if (!locked && rows.every(({ state, feed }) => state === "EXPECTED" || feed === "COMPUTED")) return month;
  }
  throw new Error("Every month has been used: start from fresh data");
}

/** Fills and validates every cell that keeps this month from being locked. */
export async function fillMonth(rest: Rest, month: string) {
  const { rows, steps } = await rest.read<Board>(pathOf(month));
  for (const { indicator } of steps.missing) {
    const formula = rows.find((row) => row.indicator === indicator)?.formula ?? "";
    const numbers = ["RATIO", "MEAN"].includes(formula) ? { numerator: 1, denominator: 2 } : { value: 1 };
    const measure = { kind: "ENTERED", ...numbers, confirmUnusual: true };
    expect(
      (await rest.send("PUT", pathOf(month, indicator), measure, { "If-None-Match": "*" })).status(),
    ).toBe(200);
  }
  await rest.post(`${pathOf(month)}/validation`);
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

/** A line of the board by the name of its indicator, as a screen reader finds it. */
export function lineOf(page: Page, name: string | RegExp): Locator {
  return page.getByRole("group", { name });
}

/** As a person without a mouse gets there. */
export async function tabTo(page: Page, target: Locator, eachKey: () => void = () => undefined) {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 90; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    eachKey();
  }
  throw new Error(`No way by keyboard to ${target}`);
}
