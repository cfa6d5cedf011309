import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./reminders-page";

it("says that the addresses are kept, and goes on saying it once they are read again", async () => {
  let version = 1;
  let reads = 0;
  server.use(
    http.get("*/api/complaints/v1/reminders/:site", () => {
      reads++;
      return HttpResponse.json({ site: "76-ROUEN", deskEmail: version > 1 ? "a@b.fr" : undefined, version });
    }),
    http.put("*/api/complaints/v1/reminders/:site", () => {
      version = 2;
      return HttpResponse.json({ site: "76-ROUEN", deskEmail: "a@b.fr", version });
    }),
  );
  const { person } = renderPage(Component, { at: "/?site=76-ROUEN" });

  await person.type(await screen.findByLabelText(/^Boîte du service/), "a@b.fr");
  await person.click(screen.getByRole("button", { name: "Enregistrer les adresses" }));
  await expect.poll(() => reads).toBe(2);

  expect(await screen.findByText("Les adresses sont enregistrées.")).toBeVisible();
});
