/**
 * Writes the typed clients from the services' committed contracts; with --check, tells instead
 * whether the committed clients still are what the contracts give.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const services = ["indicators", "complaints", "surveys", "reporting"];
const check = process.argv.includes("--check");
const out = check ? mkdtempSync("src/api/.drift-") : "src/api";

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function differences(service) {
  const [fresh, committed] = [join(out, service), join("src/api", service)];
  const names = new Set([...filesOf(fresh), ...filesOf(committed)]);
  const read = (path) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return undefined;
    }
  };
  return [...names].filter((name) => read(join(fresh, name)) !== read(join(committed, name)));
}

try {
  execFileSync(process.execPath, ["node_modules/orval/dist/bin/orval.mjs", "--config", "orval.config.ts"], {
    env: { ...process.env, API_OUTPUT: out },
    stdio: check ? "pipe" : "inherit",
  });
  if (check) {
    const stale = services.flatMap((service) => differences(service).map((name) => `${service}/${name}`));
    if (stale.length > 0) {
      console.error(`Clients en retard sur les contrats : ${stale.join(", ")}. Lancez « npm run api ».`);
      process.exitCode = 1;
    }
  }
} finally {
  if (check) rmSync(out, { recursive: true, force: true });
}
