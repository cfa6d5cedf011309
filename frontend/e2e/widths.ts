import type { Page } from "@playwright/test";

/** CSS pixels: a desk, an ordinary phone, and the narrowest width that WCAG 1.4.10 asks to serve. */
export const DESK = 1280;
export const PHONE = 375;
export const NARROWEST = 320;

/** Looks at the page at another width, then gives it its own back. */
export async function atWidth<T>(page: Page, width: number, look: () => Promise<T>): Promise<T> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: width === DESK ? 720 : 812 });
  try {
    return await look();
  } finally {
    if (before) {
      await page.setViewportSize(before);
    }
  }
}
