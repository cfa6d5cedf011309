// Writes the tables of docs/contributing/test-times.md from the reports that the last ./qualite test left:
//   node deploy/local/test-times.mjs
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const page = join(root, "docs/contributing/test-times.md");
const begins = "<!-- tables: written by deploy/local/test-times.mjs -->";

const all = [...modulesOf("."), ...modulesOf("platform")].flatMap(testClasses).concat(journeys());
if (all.length === 0) throw new Error("No report: run ./qualite test first");

const kept = readFileSync(page, "utf8").split(begins)[0];
writeFileSync(page, `${kept}${begins}\n\n${slowest(20)}\n${modules()}`);

function modulesOf(folder) {
  return readdirSync(join(root, folder))
    .map((name) => join(folder, name))
    .filter((module) => existsSync(join(root, module, "target/surefire-reports")));
}

function testClasses(module) {
  const reports = join(root, module, "target/surefire-reports");
  return readdirSync(reports)
    .filter((name) => /^TEST-.*\.xml$/.test(name))
    .map((name) => testClass(module, readFileSync(join(reports, name), "utf8")));
}

function testClass(module, report) {
  const suite = /<testsuite [^>]*>/.exec(report)[0];
  const attribute = (name) => new RegExp(` ${name}="([^"]*)"`).exec(suite)[1];
  return {
    module,
    name: attribute("name").split(".").at(-1),
    tests: Number(attribute("tests")),
    seconds: Number(attribute("time").replaceAll(",", "")),
  };
}

function journeys() {
  const report = join(root, "frontend/test-results/journeys.json");
  if (!existsSync(report)) return [];
  return JSON.parse(readFileSync(report, "utf8")).suites.map((suite) => {
    const results = specsOf(suite).flatMap((spec) => spec.tests.flatMap((test) => test.results));
    return {
      module: "frontend, browser",
      name: basename(suite.file),
      tests: results.length,
      seconds: results.reduce((sum, result) => sum + result.duration, 0) / 1000,
    };
  });
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

function slowest(count) {
  const rows = all
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, count)
    .map(({ name, module, tests, seconds }) => `| ${name} | ${module} | ${tests} | ${Math.round(seconds)} |`);
  return table(`The slowest ${count}, on ${cpus().length} cores`, ["tests of", "module", "tests", "seconds"], rows);
}

function modules() {
  const rows = [...new Set(all.map((it) => it.module))]
    .map((module) => [module, sum(module, "tests"), sum(module, "seconds")])
    .toSorted((one, other) => other[2] - one[2])
    .map(([module, tests, seconds]) => `| ${module} | ${tests} | ${Math.round(seconds)} |`);
  return table("Each module, its compilation aside", ["module", "tests", "seconds"], rows);
}

function sum(module, name) {
  return all.filter((it) => it.module === module).reduce((total, it) => total + it[name], 0);
}

function table(title, heads, rows) {
  const right = heads.map((head) => (head === "tests" || head === "seconds" ? "--:" : "---"));
  return [`## ${title}`, "", `| ${heads.join(" | ")} |`, `| ${right.join(" | ")} |`, ...rows, ""].join("\n");
}
