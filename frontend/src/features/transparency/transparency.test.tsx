import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { displayDraft } from "@/mock/data/indicators";
import { overwriteGetLocale } from "@/paraglide/runtime";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component as DisplayPage } from "./display-page";
import { Component as TransparencyPage } from "./transparency-page";

const path = "/transparence/:site";
const at = "/transparence/76-ROUEN";

it("says what is missing, never 0, and says in words whether a target is met", async () => {
  renderPage(TransparencyPage, { path, at });
  const lines = await screen.findAllByRole("listitem");
  const [identity, townHall] = lines.filter((line) => line.className === "display-line");
  expect(within(identity as HTMLElement).getByText("16 jours")).toBeVisible();
  expect(within(identity as HTMLElement).getByText("Objectif atteint")).toBeVisible();
  expect(within(townHall as HTMLElement).getByText("non disponible")).toBeVisible();
  expect(within(townHall as HTMLElement).queryByText(/^0/)).toBeNull();
});

it("speaks English to those who read English", async () => {
  overwriteGetLocale(() => "en");
  try {
    renderPage(TransparencyPage, { path, at });
    expect(await screen.findByText("16 days")).toBeVisible();
    expect(screen.getByText("Target: less than 20 days")).toBeVisible();
    expect(screen.getByRole("heading", { name: "4th quarter 2021" })).toBeVisible();
  } finally {
    overwriteGetLocale(() => "fr");
  }
});

it("publishes the draft that was read, with what it corrects", async () => {
  const sent: { seen: string | null; body: unknown }[] = [];
  server.use(
    http.post("*/api/indicators/v1/transparency-displays/:site/:period/publication", async ({ request }) => {
      sent.push({ seen: request.headers.get("If-Match"), body: await request.json() });
      return HttpResponse.json(displayDraft);
    }),
  );
  renderPage(DisplayPage, {
    path: "/app/transparence/:site/:period",
    at: "/app/transparence/76-ROUEN/2021-Q4",
  });
  await userEvent.type(await screen.findByLabelText(/Qu’est-ce qui est corrigé/), "Le délai des permis.");
  await userEvent.click(screen.getByRole("button", { name: "Publier la correction" }));
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Publier définitivement" }));
  await expect.poll(() => sent).toEqual([{ seen: '"f1"', body: { correction: "Le délai des permis." } }]);
});
