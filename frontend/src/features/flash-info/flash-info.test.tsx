import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { flashInfo } from "@/mock/data/indicators";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component as DraftPage } from "./flash-info-draft-page";
import { Component as PublicPage } from "./flash-info-page";

it("tells what improves and what misses its target", async () => {
  renderPage(PublicPage, { path: "/flash-info/:site/:month", at: "/flash-info/76-ROUEN/2022-02" });
  expect(await screen.findByRole("heading", { name: "Ce qui progresse" })).toBeVisible();
  expect(screen.getByText("93,48 %")).toBeVisible();
  expect(screen.getByText(/91.% le mois précédent.; cible.: plus de 75.%/)).toBeVisible();
  expect(screen.getByText("Prestataire absent")).toBeVisible();
});

it("keeps the introduction with the version that was read", async () => {
  const sent: unknown[] = [];
  server.use(
    http.put("*/api/indicators/v1/flash-infos/:site/:month", async ({ request }) => {
      sent.push({ version: request.headers.get("If-Match"), body: await request.json() });
      return HttpResponse.json(flashInfo);
    }),
  );
  renderPage(DraftPage, { path: "/app/flash-info/:site/:month", at: "/app/flash-info/76-ROUEN/2022-02" });
  const introduction = await screen.findByLabelText(/Mot d’introduction/);
  await userEvent.clear(introduction);
  await userEvent.type(introduction, "Merci à tous.");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await expect.poll(() => sent).toEqual([{ version: '"2"', body: { introduction: "Merci à tous." } }]);
});

it("finds again an introduction that was being written", async () => {
  const draft = { path: "/app/flash-info/:site/:month", at: "/app/flash-info/76-ROUEN/2022-02" };
  const { unmount } = renderPage(DraftPage, draft);
  await userEvent.type(await screen.findByLabelText(/Mot d’introduction/), " Et merci.");
  unmount();
  renderPage(DraftPage, draft);
  expect(await screen.findByDisplayValue(/Et merci\.$/)).toBeVisible();
});

it("says that a month is being corrected, and shows its document once it is made", async () => {
  let preparing = ["pdf"];
  server.use(
    http.get("*/api/indicators/v1/public/flash-infos/:site/:month", () =>
      HttpResponse.json({
        ...flashInfo,
        underCorrection: true,
        underCorrectionSince: "2022-03-20T08:00:00Z",
        preparing,
      }),
    ),
  );
  renderPage(PublicPage, { path: "/flash-info/:site/:month", at: "/flash-info/76-ROUEN/2022-02" });
  expect(await screen.findByText(/^En cours de correction depuis le 20 mars 2022/)).toBeVisible();
  expect(screen.getByText("Flash-info (PDF) : en préparation…")).toBeVisible();
  expect(screen.queryByRole("link", { name: "Flash-info (PDF)" })).not.toBeInTheDocument();

  preparing = [];
  expect(await screen.findByRole("link", { name: "Flash-info (PDF)" }, { timeout: 10_000 })).toHaveAttribute(
    "href",
    expect.stringContaining("format=pdf"),
  );
}, 15_000);
