import { expect, it } from "vitest";
import { readNumber } from "./typed-number";

it.each([
  ["12", 12],
  ["1 234", 1234],
  ["1\u202f234", 1234],
  ["12,0", 12],
])("reads the count %s", (typed, value) => {
  expect(readNumber(typed, false)).toEqual({ value });
});

it.each([
  ["1.234", "écrivez 1234"],
  ["1,234", "écrivez 1234"],
  ["1'234", "écrivez 1234"],
  ["1.234.567", "sans séparateur"],
  ["12,5", "nombre entier"],
  ["1 2", "pas un nombre"],
  ["1e3", "pas un nombre"],
  ["43 %", "pas un nombre"],
])("refuses the count %s, and says what to write", (typed, why) => {
  expect(readNumber(typed, false)).toEqual({ error: expect.stringContaining(why) });
});

it("keeps the French comma where decimals make sense", () => {
  expect(readNumber("1,234", true)).toEqual({ value: 1.234 });
  expect(readNumber("1.5", true)).toEqual({ value: 1.5 });
  expect(readNumber("1.234", true)).toEqual({ error: expect.stringContaining("écrivez 1234") });
});
