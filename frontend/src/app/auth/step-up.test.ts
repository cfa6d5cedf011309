import { afterEach, describe, expect, it } from "vitest";
import { maySendAgain } from "./step-up";

afterEach(() => sessionStorage.clear());

describe("a stronger authentication", () => {
  it("is asked for once, not in circles, and again when it is wanted later", () => {
    const begun = Date.parse("2026-11-27T09:00:00Z");
    expect(maySendAgain(sessionStorage, begun)).toBe(true);
    expect(maySendAgain(sessionStorage, begun + 5_000)).toBe(false);
    expect(maySendAgain(sessionStorage, begun + 3_600_000)).toBe(true);
  });
});
