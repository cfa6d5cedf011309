import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { Problem } from "@/api/client";
import { englishRefusals } from "./english-refusals";
import { chooseLocale } from "./locale";
import { refusalOf } from "./refusals";

/** Only agents, who read French, can be refused for these reasons. */
const forAgents = [
  "control-drawn",
  "nothing-to-control",
  "not-a-duplicate",
  "old-receipt",
  "open-fields",
  "campaign-state",
  "quarter-not-over",
];

const services = ["complaints-service", "surveys-service", "platform/service"];

/** The types of problem that these services declare: one line each, the end of its address before its status. */
function catalogue(): string[] {
  return services.flatMap((service) => {
    const sources = join("..", service, "src/main/java");
    return readdirSync(sources, { recursive: true, encoding: "utf8" })
      .filter((file) => /Problems?\.java$/.test(file))
      .flatMap((file) => [...readFileSync(join(sources, file), "utf8").matchAll(/"([a-z-]+)",\s*[45]\d\d,/g)])
      .map((found) => found[1] ?? "");
  });
}

const problem = (slug: string, status = 422) =>
  new Problem({
    status,
    type: `https://qualite.gouv.fr/problems/${slug}`,
    title: "Saisie à corriger",
    detail: "Corrigez les champs indiqués.",
    errors: [{ field: "person.email", message: "Cette adresse n’est pas complète." }],
  });

describe("a refusal", () => {
  afterEach(() => chooseLocale("fr"));

  it("is the service's own words on a French page", () => {
    expect(refusalOf(problem("invalid-input"))).toEqual({
      title: "Saisie à corriger",
      text: "Corrigez les champs indiqués.",
      fields: ["Cette adresse n’est pas complète."],
    });
  });

  it("is in English on an English page, with the boxes at fault", () => {
    chooseLocale("en");
    expect(refusalOf(problem("invalid-input"))).toEqual({
      title: "Something needs correcting",
      text: "Check what you wrote, then send it again.",
      fields: ["To correct: your e-mail address"],
    });
  });

  it("stays in English when its type is unknown", () => {
    chooseLocale("en");
    expect(refusalOf(problem("never-seen", 409)).text).toMatch(/^The service refused/);
    expect(refusalOf(problem("about:blank", 502)).text).toMatch(/^What you typed is kept/);
  });

  it("has English words for every type of problem that a visitor may meet", () => {
    const types = catalogue();
    expect(types).toContain("proof-of-work");
    expect(types).toContain("campaign-over");
    expect(types).toContain("invalid-input");
    expect(types.filter((type) => !forAgents.includes(type) && !englishRefusals[type])).toEqual([]);
  });
});
