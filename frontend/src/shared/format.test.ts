import { expect, it } from "vitest";
import { formatDay } from "./format";

it("writes days as French does", () => {
  expect(formatDay("2026-01-01")).toBe("1er janvier 2026");
  expect(formatDay("2022-03-21")).toBe("21 mars 2022");
  expect(formatDay("2022-03-11")).toBe("11 mars 2022");
});
