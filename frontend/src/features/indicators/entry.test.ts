import { describe, expect, it } from "vitest";
import { board } from "@/mock/data/indicators";
import { checkEntry, type Entry, previewOf } from "./entry";

const ratio = board.rows[0];
const mean = board.rows[1];
if (!ratio || !mean) throw new Error("The board of the tests has lost its rows");

const typed = (part: Partial<Entry>): Entry => ({
  kind: "ENTERED",
  numerator: "",
  denominator: "",
  value: "",
  text: "",
  ...part,
});

describe("one line of the month", () => {
  it.each([
    ["two counts", typed({ numerator: "39", denominator: "42" }), { numerator: 39, denominator: 42 }],
    ["spaces", typed({ numerator: "1 200", denominator: "1 500" }), { numerator: 1200, denominator: 1500 }],
  ])("accepts %s", (_, entry, counts) => {
    const checked = checkEntry(ratio, entry);
    expect(checked).toEqual({ body: { kind: "ENTERED", remark: undefined, ...counts } });
  });

  it("leaves an untouched line alone", () => {
    expect(checkEntry(ratio, typed({}))).toBe("empty");
  });

  it.each([
    [
      "letters",
      typed({ numerator: "douze", denominator: "42" }),
      { numerator: "Ce n’est pas un nombre. Exemple : 12." },
    ],
    [
      "a part of a count",
      typed({ numerator: "39", denominator: "1500,5" }),
      { denominator: "Ce nombre compte quelque chose : écrivez un nombre entier, sans virgule ni point." },
    ],
    [
      "thousands that could be decimals",
      typed({ numerator: "1.234", denominator: "1 300" }),
      { numerator: "Ce nombre peut se lire de plusieurs façons : écrivez 1234, sans séparateur." },
    ],
    ["a missing count", typed({ numerator: "12" }), { denominator: "Il manque ce nombre." }],
    [
      "a numerator above its denominator",
      typed({ numerator: "43", denominator: "42" }),
      { numerator: "Le numérateur (43) dépasse le dénominateur (42)." },
    ],
    [
      "a reason that is missing",
      typed({ kind: "NOT_APPLICABLE" }),
      { text: "Indiquez le motif : il sera publié avec le résultat." },
    ],
  ])("refuses %s, and says why beside the box", (_, entry, errors) => {
    expect(checkEntry(ratio, entry)).toEqual({ errors });
  });

  it("allows a mean to exceed its count", () => {
    const checked = checkEntry(mean, typed({ numerator: "70,56", denominator: "42" }));
    expect(checked).toEqual({
      body: { kind: "ENTERED", numerator: 70.56, denominator: 42, remark: undefined },
    });
  });

  it("shows the result while one types", () => {
    expect(previewOf(ratio, typed({ numerator: "39", denominator: "42" }))).toBeCloseTo(92.857, 2);
    expect(previewOf(mean, typed({ numerator: "70,56", denominator: "42" }))).toBeCloseTo(1.68, 2);
    expect(previewOf(ratio, typed({ numerator: "39", denominator: "0" }))).toBeUndefined();
  });
});
