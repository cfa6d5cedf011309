import { expect, type Page } from "@playwright/test";
import { atWidth, DESK, NARROWEST, PHONE } from "./widths";

/** A folder, such as `screenshots`, that receives a picture of every page looked at; no picture without it. */
const FOLDER = process.env.QUALITE_SCREENSHOTS;

/** Refuses a page that scrolls sideways on a phone, and keeps its picture when asked to. */
export async function look(page: Page, name: string) {
  for (const width of [NARROWEST, PHONE, DESK]) {
    await atWidth(page, width, async () => {
      await expectToFit(page, width);
      if (FOLDER && width !== NARROWEST) {
        await page.screenshot({
          path: `${FOLDER}/${name}-${width}.png`,
          fullPage: true,
          animations: "disabled",
        });
      }
    });
  }
}

export async function expectToFit(page: Page, width: number) {
  expect(await overflow(page), `${page.url()} scrolls sideways at ${width} px`).toEqual([]);
}

/** What sticks out on the right, outermost first; empty when the page fits its window. */
function overflow(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) {
      return [];
    }
    const outside = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} px`, ...outside.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
  });
}
