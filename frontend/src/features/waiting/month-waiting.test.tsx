import { screen } from "@testing-library/react";
import { delay, HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { completeness } from "@/mock/data/indicators";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { MonthWaiting } from "./month-waiting";

describe("the months that wait for figures", () => {
  it("keeps the focus on the month that one chooses while it loads", async () => {
    const { person } = renderPage(MonthWaiting);
    await screen.findAllByText("1 à saisir sur 4");
    server.use(
      http.get("*/api/indicators/v1/completeness", async () => {
        await delay("infinite");
        return HttpResponse.json(completeness);
      }),
    );
    const year = screen.getByLabelText("Année");
    year.focus();
    await person.selectOptions(year, "2021");
    expect(screen.getByText("Chargement en cours…")).toBeVisible();
    expect(screen.getByLabelText("Année")).toHaveFocus();
  });

  it("leaves out the sites from which nothing is expected", async () => {
    const [first, second] = completeness.items;
    server.use(
      http.get("*/api/indicators/v1/completeness", () =>
        HttpResponse.json({ items: [{ ...first, expected: 0, entered: 0 }, second] }),
      ),
    );
    renderPage(MonthWaiting);
    expect(await screen.findByText("Sous-préfecture de Dieppe")).toBeVisible();
    expect(screen.queryByText("Préfecture de la Seine-Maritime")).toBeNull();
  });
});
