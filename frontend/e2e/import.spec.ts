import { readFile } from "node:fs/promises";
import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";
import { look } from "./look";

const TITLES = "site;période;indicateur;situation;numérateur;dénominateur;valeur;remarque;motif";

/** A sheet as a spreadsheet saves it, for a month long past that no other journey looks at. */
const sheet = (...lines: string[]) => ({
  name: "mesures.csv",
  mimeType: "text/csv",
  buffer: Buffer.from([TITLES, ...lines].join("\r\n")),
});

test("a quality manager sends back a sheet of measurements, corrected", async ({ page, signInAs }) => {
  await signInAs("rq.seine-maritime", "/app/indicateurs/import");
  const upload = page.getByLabel(/Classeur à vérifier/);
  // Never twice the same, so that there is something to keep on a platform already used.
  const received = 100 + (Date.now() % 100_000);

  await test.step("downloads the sheet to fill in", async () => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Texte CSV" }).click();
    const text = await readFile(await (await downloading).path(), "utf8");
    expect(text).toContain("site;période;indicateur;libellé;situation;numérateur;dénominateur;valeur");
    expect(text).toMatch(/76-ROUEN;\d{4}-\d{2};EMAIL_IN_TIME;/);
    await expectAccessible(page);
    await look(page, "import");
  });

  await test.step("is told every line to correct", async () => {
    await upload.setInputFiles(
      sheet(
        `76-DIEPPE;2023-05;EMAIL_IN_TIME;;${received + 1};${received};;;`,
        "76-DIEPPE;2023-05;EMAIL_MEAN_DELAY;;douze;10;;;",
        "76-NULLE-PART;2023-05;EMAIL_IN_TIME;;1;2;;;",
        "13-ARLES;2023-05;EMAIL_IN_TIME;;1;2;;;",
        `76-DIEPPE;2023-05;CALLS_ANSWERED;;77;${received};;;`,
      ),
    );
    await expect(page.getByText("4 lignes sont à corriger")).toBeVisible();
    await expect(page.getByText(/ne peut pas dépasser le dénominateur/)).toBeVisible();
    await expect(page.getByText(/« douze » n’est pas un nombre/)).toBeVisible();
    await expect(page.getByRole("button", { name: /^Enregistrer/ })).toHaveCount(0);
    await expectAccessible(page);
    await look(page, "import-errors");
  });

  await test.step("sees what the corrected sheet changes, and keeps it", async () => {
    await upload.setInputFiles(
      sheet(
        `76-DIEPPE;2023-05;EMAIL_IN_TIME;;43;${received};;;`,
        `76-DIEPPE;2023-05;CALLS_ANSWERED;;77;${received};;Boîte vocale en panne;`,
      ),
    );
    await expect(page.getByText(`43 / ${received}`)).toBeVisible();
    await expectAccessible(page);
    await look(page, "import-preview");
    await page.getByRole("button", { name: "Enregistrer 2 mesures" }).click();
    await expect(page.getByText("C’est enregistré")).toBeVisible();
    await look(page, "import-kept");
    await page.goto("/app/indicateurs/76-DIEPPE/2023-05");
    await expect(
      page.getByText("Boîte vocale en panne").or(page.locator(`input[value="77"]`)).first(),
    ).toBeVisible();
  });
});
