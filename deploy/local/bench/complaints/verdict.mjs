// Puts the measures side by side and says whether the aims are met: verdict.mjs FOLDER PGBENCH_RATE SUBMIT_RATE
import { readFileSync } from "node:fs";
import { compare, middle } from "../timed.mjs";

const SUBMIT_AIM = 0.8;
const SEARCH_AIM = 1.2;

const [folder, pgbench, submit] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8"));
const small = read("small");
const large = read("large");

console.log("\nMédianes en ms, à dix mille messages puis à un million :");
compare(small, large);
const before = middle(Object.values(small));
const after = middle(Object.values(large));
const growth = after / before;
const ratio = Number(submit) / Number(pgbench);
console.log(`Médiane de toutes : ${before} ms, puis ${after} ms`);
console.log(`search-growth-ratio ${growth.toFixed(2)}`);
console.log(`Dépôts : service ${submit}/s, pgbench ${pgbench}/s`);
console.log(`submit-ratio ${ratio.toFixed(2)}`);
process.exit(ratio >= SUBMIT_AIM && growth <= SEARCH_AIM ? 0 : 1);
