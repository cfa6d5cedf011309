import { describe, expect, it } from "vitest";
import { ifMatch, signRequestsWith } from "@/api/client";
import {
  answerCase,
  assignCase,
  closeCase,
  countCases,
  followCase,
  getCase,
  listCases,
  lodgeCase,
} from "@/api/complaints/complaints";
import {
  getMonthBoard,
  listMonthHistory,
  lockMonth,
  recordMeasurement,
  unlockMonth,
  validateMonth,
} from "@/api/indicators/indicators";
import { getPublicReport, publishAnnualReport, validateAnnualReport } from "@/api/reporting/reporting";
import { answerCampaign, closeCampaign, getCampaign, getCampaignResults } from "@/api/surveys/surveys";

const slug = "rouen-accueil-2022";

describe("the mock of the services", () => {
  it("lets a request be lodged, followed, answered and counted", async () => {
    const before = await countCases();
    const { number, secret } = await lodgeCase({
      site: "76-ROUEN",
      kind: "COMPLAINT",
      channel: "WEB_FORM",
      message: "Une heure d’attente.",
      person: { email: "camille@exemple.fr" },
    });
    const asThePerson = { headers: { "Case-Secret": secret } };
    expect(await followCase(number, asThePerson)).toMatchObject({ state: "RECEIVED", owedAnswer: true });
    await expect(followCase(number, { headers: { "Case-Secret": "other" } })).rejects.toMatchObject({
      status: 404,
    });
    expect(await countCases()).toMatchObject({ open: before.open + 1, unassigned: before.unassigned + 1 });

    const { items } = await listCases({ q: number });
    const id = items[0]?.id ?? "";
    await answerCase(id, { message: "Toutes nos excuses." });

    expect(await followCase(number, asThePerson)).toMatchObject({
      state: "ANSWERED",
      answer: "Toutes nos excuses.",
      steps: [{ type: "RECEPTION" }, { type: "ANSWER" }],
    });
    expect((await countCases()).open).toBe(before.open);
    await closeCase(id, {});
    expect((await getCase(id)).state).toBe("CLOSED");
    await expect(answerCase(id, { message: "Encore." })).rejects.toMatchObject({ status: 409 });
  });

  it("lets a month be entered, validated, locked and unlocked", async () => {
    await expect(lockMonth("76-ROUEN", "2022-03")).rejects.toThrow("Il manque : Taux de réponses");
    const entered = await recordMeasurement(
      "76-ROUEN",
      "2022-03",
      "EMAIL_IN_TIME",
      { kind: "ENTERED", numerator: 39, denominator: 42 },
      ifMatch(undefined),
    );
    expect(entered).toMatchObject({ state: "ENTERED", assessment: "ON_TARGET", version: 1 });
    await expect(
      recordMeasurement("76-ROUEN", "2022-03", "EMAIL_IN_TIME", { kind: "ENTERED", value: 1 }, ifMatch(7)),
    ).rejects.toMatchObject({ status: 412 });
    await expect(lockMonth("76-ROUEN", "2022-03")).rejects.toThrow("validez-les");

    await validateMonth("76-ROUEN", "2022-03");
    await lockMonth("76-ROUEN", "2022-03");

    expect(await getMonthBoard("76-ROUEN", "2022-03")).toMatchObject({ locked: true, editable: false });
    await expect(
      recordMeasurement("76-ROUEN", "2022-03", "EMAIL_IN_TIME", { kind: "ENTERED", value: 1 }, ifMatch(1)),
    ).rejects.toMatchObject({ status: 409 });
    await unlockMonth("76-ROUEN", "2022-03", { reason: "Un chiffre à vérifier" });
    const { items } = await listMonthHistory("76-ROUEN", "2022-03");
    expect(items[0]?.what).toContain("Un chiffre à vérifier");
  });

  it("counts the answers of a survey, and takes none once it is closed", async () => {
    const before = await getCampaignResults(slug);
    await answerCampaign(slug, { answers: { WELCOME: "SATISFIED", USED_WEBSITE: "NO" } });
    const after = await getCampaignResults(slug);
    expect(after.responses).toBe(before.responses + 1);
    expect((await getCampaign(slug)).responses).toBe(after.responses);
    await closeCampaign(slug);
    await expect(answerCampaign(slug, { answers: {} })).rejects.toMatchObject({ status: 410 });
  });

  it("publishes a report once it is validated", async () => {
    await expect(publishAnnualReport("r1")).rejects.toMatchObject({ status: 409 });
    await validateAnnualReport("r1", { copilOn: "2023-02-01" });
    await publishAnnualReport("r1");
    expect((await getPublicReport("r1")).content.year).toBe(2022);
  });

  it("knows who asks by the token of the mock session", async () => {
    signRequestsWith(
      async () => "mock.agent.rouen",
      () => undefined,
    );
    await assignCase("c1", { agent: "me" });
    expect((await countCases()).mine).toBe(1);
    signRequestsWith(
      async () => undefined,
      () => undefined,
    );
    expect((await countCases()).mine).toBe(0);
  });
});
