import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import type { Framework, Indicator, Prefecture } from "@/api/indicators/model";
import { framework, indicator, prefecture } from "@/mock/data/reference";
import { national, renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component as DefinitionPage } from "./definition-page";
import { Component as EditFramework } from "./edit-framework-page";
import { Component as FrameworkPage } from "./framework-page";
import { Component as OrganisationPage } from "./organisation-page";

/** What the page last sent. */
function sent<Body>(path: string, answer: object) {
  const last: { body?: Body } = {};
  server.use(
    http.put(`*/api/indicators/v1/${path}`, async ({ request }) => {
      last.body = (await request.json()) as Body;
      return HttpResponse.json(answer);
    }),
  );
  return last;
}

it("shows what a framework asks for, what is left to complete, and what its versions change", async () => {
  renderPage(FrameworkPage, { path: "/:code", at: "/QUAL_E_PREF" });

  expect(await screen.findByText("Réponse aux courriels")).toBeVisible();
  expect(screen.getAllByText("À compléter").length).toBeGreaterThan(0);
  expect(screen.getByText("Un indicateur de plus.", { exact: false })).toBeVisible();
  const changes = await screen.findByRole("list", { name: "Changements" });
  expect(within(changes).getByText(/est ajouté à l’engagement M1-01/)).toBeVisible();
  expect(screen.queryByRole("link", { name: /nouvelle version/ })).toBeNull();
});

it("sends an edited framework as a new version with its first day", async () => {
  const put = sent<Framework>("frameworks/QUAL_E_PREF", framework);
  const { person } = renderPage(EditFramework, { path: "/:code", at: "/QUAL_E_PREF", user: national });

  await person.click(await screen.findByRole("button", { name: "Modifier l’engagement M1-02" }));
  const title = screen.getByLabelText(/^Titre de l’engagement/);
  await person.clear(title);
  await person.type(title, "Accueil des élus");
  await person.selectOptions(screen.getByLabelText("Ajouter un indicateur"), "EMAIL_IN_TIME");
  const from = screen.getByLabelText(/^Cette version s’applique/);
  await person.clear(from);
  await person.type(from, "2022-07-01");
  await person.click(screen.getByRole("button", { name: "Enregistrer la nouvelle version" }));

  await expect.poll(() => put.body?.effectiveFrom).toBe("2022-07-01");
  expect(put.body?.modules[0]?.engagements[1]).toEqual({
    code: "M1-02",
    title: "Accueil des élus",
    indicators: ["EMAIL_IN_TIME"],
  });
});

it("adds, renames and removes rubrics and modules in the new version", async () => {
  const put = sent<Framework>("frameworks/QUAL_E_PREF", framework);
  const { person } = renderPage(EditFramework, { path: "/:code", at: "/QUAL_E_PREF", user: national });

  await person.click(await screen.findByRole("button", { name: "Ajouter une rubrique" }));
  await person.type(screen.getByLabelText(/^Titre de la rubrique/), "Accueil physique");
  await person.click(screen.getByRole("button", { name: "Modifier la rubrique Courriers et courriels" }));
  expect(screen.getByText("1 engagement y est rangé")).toBeVisible();
  await person.click(screen.getByRole("button", { name: "Retirer la rubrique" }));
  await person.click(screen.getByRole("button", { name: "Modifier le module M1" }));
  await person.type(screen.getByLabelText("Titre du module"), " et du public");
  await person.click(screen.getByRole("button", { name: "Fermer le module M1" }));
  await person.click(screen.getByRole("button", { name: "Modifier le module M2" }));
  await person.click(screen.getByRole("button", { name: "Retirer le module M2" }));
  await person.click(screen.getByRole("button", { name: "Ajouter un module" }));
  await person.click(screen.getByRole("button", { name: "Ajouter un engagement au module M3" }));
  await person.click(screen.getByRole("button", { name: "Enregistrer la nouvelle version" }));

  await expect.poll(() => put.body?.rubrics).toEqual([{ code: "R2", title: "Accueil physique" }]);
  expect(put.body?.modules[0]?.title).toBe("Relation générale avec l’usager et du public");
  expect(put.body?.modules[0]?.engagements.map((it) => it.rubric)).toEqual([undefined, undefined]);
  expect(put.body?.modules[1]).toEqual({
    code: "M3",
    title: "à compléter",
    mandatory: false,
    engagements: [{ code: "M3-01", title: "à compléter" }],
  });
});

it("adds a dated target of one prefecture to an indicator", async () => {
  const put = sent<Indicator>("indicators/EMAIL_IN_TIME", { ...indicator, version: 2 });
  const { person } = renderPage(DefinitionPage, { path: "/:code", at: "/EMAIL_IN_TIME", user: national });

  await person.click(await screen.findByRole("button", { name: /^Modifier l’indicateur/ }));
  await person.click(screen.getByRole("button", { name: "Ajouter un objectif" }));
  const target = within(screen.getByRole("group", { name: "Objectif 2" }));
  await person.selectOptions(target.getByLabelText("Pour"), "76");
  await person.type(target.getByLabelText("Valeur"), "80,5");
  await person.type(target.getByLabelText("À partir du"), "2022-04-01");
  await person.click(screen.getByRole("button", { name: "Enregistrer l’indicateur" }));

  await expect
    .poll(() => put.body?.targets[1])
    .toEqual({ prefecture: "76", from: "2022-04-01", comparator: "GT", value: 80.5 });
});

it("lets a quality manager read the perimeter, and the ministry change it", async () => {
  const put = sent<Prefecture>("prefectures/76", { ...prefecture, version: 2 });
  const read = renderPage(OrganisationPage, { path: "/:code", at: "/76" });
  expect(await screen.findByText("depuis le 1er janvier 2022")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Ajouter un périmètre" })).toBeNull();
  read.unmount();

  const { person } = renderPage(OrganisationPage, { path: "/:code", at: "/76", user: national });
  await person.click(await screen.findByRole("button", { name: "Ajouter un périmètre" }));
  await person.type(screen.getByLabelText("Premier jour"), "2023-01-01");
  await person.click(screen.getByRole("button", { name: "Enregistrer le périmètre" }));

  await expect
    .poll(() => put.body?.perimeters[1])
    .toEqual({ framework: "QUAL_E_PREF", modules: [], from: "2023-01-01" });
});

it("shows the deadlines of a framework, and sends those that are changed in a new version", async () => {
  const page = renderPage(FrameworkPage, { path: "/:code", at: "/QUAL_E_PREF" });
  const deadlines = await screen.findByRole("table", { name: "Délais de Qual-e-Pref" });
  expect(within(deadlines).getByText("Électroniques")).toBeVisible();
  expect(within(deadlines).getByText("depuis le 1er janvier 2020")).toBeVisible();
  page.unmount();

  const put = sent<Framework>("frameworks/QUAL_E_PREF", framework);
  const { person } = renderPage(EditFramework, { path: "/:code", at: "/QUAL_E_PREF", user: national });
  await person.click(await screen.findByRole("button", { name: "Ajouter un délai" }));
  await person.selectOptions(screen.getByLabelText("Demande"), "INFORMATION_REQUEST");
  await person.selectOptions(screen.getByLabelText("À faire dans le délai"), "ACKNOWLEDGEMENT");
  await person.selectOptions(screen.getByLabelText("Canaux"), "ANY");
  await person.clear(screen.getByLabelText("Jours ouvrés"));
  await person.type(screen.getByLabelText("Jours ouvrés"), "3");
  await person.type(screen.getByLabelText("Demandes reçues à partir du"), "2023-01-01");
  await person.type(screen.getByLabelText("Texte qui fixe ce délai"), "Note du ministère");
  await person.click(screen.getByRole("button", { name: "Fermer le délai" }));
  await person.click(screen.getByRole("button", { name: "Enregistrer la nouvelle version" }));

  await expect
    .poll(() => put.body?.deadlineRules)
    .toEqual([
      framework.deadlineRules[0],
      {
        step: "ACKNOWLEDGEMENT",
        kind: "INFORMATION_REQUEST",
        channels: "ANY",
        workingDays: 3,
        from: "2023-01-01",
        source: "Note du ministère",
      },
    ]);
  expect(put.body?.nationwide).toBe(false);
});

it("lets the quality manager of a prefecture promise a shorter deadline, and shows why it is refused", async () => {
  server.use(
    http.put("*/api/indicators/v1/prefectures/76/deadline-rules", () =>
      HttpResponse.json(
        {
          type: "about:blank",
          title: "Donnée refusée",
          status: 422,
          detail: "Pas plus long que le référentiel.",
        },
        { status: 422, headers: { "Content-Type": "application/problem+json" } },
      ),
    ),
  );
  const { person } = renderPage(OrganisationPage, { path: "/:code", at: "/76" });

  await person.click(await screen.findByRole("button", { name: "Modifier les délais de la préfecture" }));
  await person.click(screen.getByRole("button", { name: "Ajouter un délai" }));
  await person.click(screen.getByRole("button", { name: "Enregistrer les délais" }));

  expect(await screen.findByText("Pas plus long que le référentiel.")).toBeVisible();
  expect(screen.getByRole("group", { name: "Délai" })).toBeVisible();
});
