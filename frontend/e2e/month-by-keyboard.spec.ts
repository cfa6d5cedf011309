import { expectAccessible } from "./axe";
import { lineOf, ROUEN, tabTo } from "./board";
import { expect, signIn, test } from "./fixtures";
import { LINES, type Line, leaveBoard, linesOf, prepareBoard, takesCounts } from "./full-board";
import { look } from "./look";
import { Typist } from "./typist";

const FIVE_MINUTES = 300;
/** Two numbers of three keys and two moves on each line, and as much again for the way there. */
const MOST_KEYS = LINES * 10;

/** What a référent has on paper: two counts, or one number, with its comma when it is no count. */
const numbersOf = (line: Line, index: number) =>
  takesCounts(line)
    ? [String(31 + index), String(42 + 2 * index)]
    : [line.formula === "COUNT" ? String(10 + index) : `${index},5`];

test("a month of 25 indicators takes less than five minutes at the keyboard, network lost in the middle", async ({
  page,
  context,
  request,
  signInAs,
}) => {
  test.slow();
  const [month, next] = await prepareBoard(request);
  try {
    const lines = await linesOf(request, month);
    expect(lines).toHaveLength(LINES);
    await signInAs("referent.rouen", `/app/indicateurs/${ROUEN}/${month}`);
    await expect(page.getByText(`${LINES} à saisir sur ${LINES}`)).toBeVisible();
    const typist = new Typist(page);

    await test.step("goes to the first box and types line after line", async () => {
      await page.locator("body").press("Home");
      await tabTo(
        page,
        page.getByRole("link", { name: "Aller à la première case à saisir" }),
        () => typist.keys++,
      );
      await typist.press("Enter");
      for (const [index, line] of lines.entries()) {
        if (index === 10) await context.setOffline(true);
        await expect(lineOf(page, line.label).getByRole("textbox").first()).toBeFocused();
        await enter(typist, numbersOf(line, index));
        if (index === 14) {
          await expect(page.getByText(/Connexion impossible/).first()).toBeVisible();
          await look(page, "board-offline");
          await context.setOffline(false);
        }
      }
    });

    await test.step("everything is kept, what was typed without network included", async () => {
      await expect(page.getByText("Mois complet")).toBeVisible();
      await expect(page.getByText("Enregistré", { exact: true })).toHaveCount(LINES);
      expect((await linesOf(request, month)).map(({ state }) => state)).toEqual(lines.map(() => "ENTERED"));
    });

    console.log(`month-keystrokes ${typist.keys}`);
    console.log(`month-seconds ${typist.seconds}`);
    expect(typist.keys).toBeLessThanOrEqual(MOST_KEYS);
    expect(typist.seconds).toBeLessThan(FIVE_MINUTES);

    await test.step("the next month is pasted from a spreadsheet, in one go", async () => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(`/app/indicateurs/${ROUEN}/${next}`);
      await expect(page.getByText(`${LINES} à saisir sur ${LINES}`)).toBeVisible();
      const block = lines.map((line, index) => numbersOf(line, index).join("\t")).join("\r\n");
      await page.evaluate((text) => navigator.clipboard.writeText(text), block);
      await page.getByRole("link", { name: "Aller à la première case à saisir" }).press("Enter");
      await page.keyboard.press("Control+V");
      await expect(page.getByText(`${LINES} lignes remplies par collage.`)).toBeVisible();
      await expect(page.getByText("Mois complet")).toBeVisible();
      await expect(lineOf(page, lines[0]?.label ?? "")).toContainText("Mois précédent");
      await expectAccessible(page);
      await look(page, "board-pasted");
    });
  } finally {
    await context.setOffline(false);
    await leaveBoard(request);
  }
});

test("two people in the same box: the second one chooses, and nothing typed is lost", async ({
  page: referent,
  browser,
  request,
}) => {
  const [month] = await prepareBoard(request);
  try {
    const [line] = await linesOf(request, month);
    const first = lineOf(referent, line?.label ?? "");
    await signIn(referent, "referent.rouen", `/app/indicateurs/${ROUEN}/${month}`);
    const manager = await (await browser.newContext()).newPage();
    await signIn(manager, "rq.seine-maritime", `/app/indicateurs/${ROUEN}/${month}`);
    await first.getByRole("textbox").first().focus();
    await enter(new Typist(manager), ["1", "2"], lineOf(manager, line?.label ?? ""));
    await expect(lineOf(manager, line?.label ?? "").getByText("Enregistré")).toBeVisible();

    await enter(new Typist(referent), ["3", "4"]);

    await expect(first.getByText(/Une autre personne vient d’enregistrer 50.% \(1 \/ 2\)\./)).toBeVisible();
    await expectAccessible(referent);
    await look(referent, "board-two-people");
    await first.getByRole("button", { name: "Garder ma saisie" }).click();
    await expect(first.getByText("Enregistré")).toBeVisible();
    await expect(first).toContainText(/75.%/);
  } finally {
    await leaveBoard(request);
  }
});

async function enter(typist: Typist, numbers: string[], line?: ReturnType<typeof lineOf>) {
  await line?.getByRole("textbox").first().focus();
  for (const [index, number] of numbers.entries()) {
    if (index > 0) await typist.press("Tab");
    await typist.copy(number);
  }
  await typist.press("Enter");
}
