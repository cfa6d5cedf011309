// Puts the measures side by side and says whether the aims are met: verdict.mjs FOLDER PGBENCH_RATE SUBMIT_RATE
import { readFileSync } from "node:fs";

const SUBMIT_AIM = 0.6;
const SEARCH_AIM = 2;

const [folder, pgbench, submit] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8"));
const small = read("small");
const large = read("large");
const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

console.log("\nMédianes en ms, à dix mille messages puis à un million :");
for (const question of Object.keys(small)) {
  console.log(`  ${question.padEnd(46)} ${String(small[question]).padStart(8)} ${String(large[question]).padStart(8)}`);
}
const before = middle(Object.values(small));
const after = middle(Object.values(large));
const growth = after / before;
const ratio = Number(submit) / Number(pgbench);
console.log(`Médiane de toutes : ${before} ms, puis ${after} ms`);
console.log(`search-growth-ratio ${growth.toFixed(2)}`);
console.log(`Dépôts : service ${submit}/s, pgbench ${pgbench}/s`);
console.log(`submit-ratio ${ratio.toFixed(2)}`);
process.exit(ratio >= SUBMIT_AIM && growth <= SEARCH_AIM ? 0 : 1);
