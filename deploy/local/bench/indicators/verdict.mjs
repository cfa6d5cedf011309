// Puts the measures side by side and says whether the aim is met: verdict.mjs FOLDER
import { readFileSync } from "node:fs";
import { compare, middle } from "../timed.mjs";

const AIM = 2;

const read = (name) => JSON.parse(readFileSync(`${process.argv[2]}/${name}.json`, "utf8"));
const one = read("one");
const all = read("all");
console.log("\nMédianes en ms, avec les mesures d’une préfecture puis de toutes :");
compare(one.prefecture, all.prefecture);
console.log("Vues nationales, à titre d’information : elles lisent cent fois plus de mesures.");
compare(one.nation, all.nation);
const growth = middle(Object.values(all.prefecture)) / middle(Object.values(one.prefecture));
console.log(`board-growth-ratio ${growth.toFixed(2)}`);
process.exit(growth <= AIM ? 0 : 1);
