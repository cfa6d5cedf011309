// Every link of a page of the repository to another file leads somewhere.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const pages = execFileSync("git", ["ls-files", "*.md"], { cwd: root, encoding: "utf8" }).trim().split("\n");

test("links between pages lead somewhere", () => {
  assert.ok(pages.includes("README.md"));
  assert.deepEqual(pages.flatMap(brokenLinks), []);
});

function brokenLinks(page) {
  const text = readFileSync(join(root, page), "utf8").replace(/<!--.*?-->/gs, "");
  return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)|(?:src|href)="([^"#]+)"/g)]
    .map(([, markdown, html]) => markdown ?? html)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => !existsSync(join(root, dirname(page), target)))
    .map((target) => `${page}: ${target}`);
}
