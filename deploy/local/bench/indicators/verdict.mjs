// Puts the measures side by side and says whether the aims are met: verdict.mjs FOLDER
import { readFileSync } from "node:fs";
import { compare, middle } from "../timed.mjs";

const MOST_GROWTH = 1.2;
const LEAST_IMPORT = 0.7;
/** The nation's year beside that of one prefecture, with the measurements of all. */
const MOST_NATION = 2;
const YEAR = "consolidation of the nation, year";
const YEAR_OF_ONE = "consolidation of a prefecture, year";

const read = (name) => JSON.parse(readFileSync(`${process.argv[2]}/${name}.json`, "utf8") || "null");
const one = read("one");
const all = read("all");
console.log("\nMédianes en ms, avec les mesures d’une préfecture puis de toutes :");
compare(one, all);
const growth = middle(Object.values(all)) / middle(Object.values(one));
console.log(`board-growth-ratio ${growth.toFixed(2)}`);
const nation = all[YEAR] / all[YEAR_OF_ONE];
console.log(`nation-ratio ${nation.toFixed(2)}`);
const times = read("import");
if (!times) {
  console.log("import-ratio absent : l’import n’a pas abouti");
  process.exit(1);
}
const ratio = times.copy / times.import;
console.log("\nCent mille lignes, médianes en secondes :");
for (const [what, time] of [
  ["vérification par l’API", times.preview],
  ["import par l’API, avec ses événements", times.import],
  ["COPY de PostgreSQL, mêmes tables", times.copy],
]) {
  console.log(`  ${what.padEnd(46)} ${time.toFixed(2).padStart(8)}`);
}
console.log(`import-ratio ${ratio.toFixed(2)}`);
process.exit(growth <= MOST_GROWTH && nation <= MOST_NATION && ratio >= LEAST_IMPORT ? 0 : 1);
