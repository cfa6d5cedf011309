// What a quality manager and the ministry look at. Prints the median times as JSON.
import { medians, staff } from "../timed.mjs";

const api = `http://127.0.0.1:${process.env.INDICATORS_PORT}/api/indicators/v1`;

const PREFECTURE = {
  "month board of a site": "month-boards/76-ROUEN/2022-03",
  "completeness of a prefecture": "completeness?prefecture=76&period=2022-03",
  "consolidation of a prefecture, month": "consolidations?prefecture=76&period=2022-03",
  "consolidation of a prefecture, quarter": "consolidations?prefecture=76&period=2022-Q1",
  "consolidation of a prefecture, year": "consolidations?prefecture=76&period=2022",
};
const NATION = {
  "completeness of the nation": "completeness?period=2022-03",
  "consolidation of the nation, month": "consolidations?period=2022-03",
  "consolidation of the nation, year": "consolidations?period=2022",
};

const addresses = (questions) =>
  Object.fromEntries(Object.entries(questions).map(([name, path]) => [name, `${api}/${path}`]));
const signIn = await staff();
const prefecture = await medians(addresses(PREFECTURE), await signIn("rq.seine-maritime"));
const nation = await medians(addresses(NATION), await signIn("national"));
console.log(JSON.stringify({ ...prefecture, ...nation }));
