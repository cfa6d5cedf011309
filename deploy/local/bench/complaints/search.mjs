// What a desk asks for, its list and a search by words, as a quality manager of one prefecture and as the ministry.
// Prints the median times as JSON.
import { medians, staff } from "../timed.mjs";

const cases = `http://127.0.0.1:${process.env.COMPLAINTS_PORT}/api/complaints/v1/cases?limit=50`;

const QUESTIONS = {
  "desk of a site": "&site=76-SITE-55",
  "desk of all one sees": "",
  "late ones of all one sees": "&late=true",
  "search, frequent word": "&q=guichets",
  "search, rare word": "&q=mot15000",
  "search, two words": "&q=récépissé+séjours",
  "search in a site": "&site=76-SITE-55&q=convocations",
};

const signIn = await staff();
const found = {};
for (const who of ["rq.seine-maritime", "national"]) {
  const asked = Object.entries(QUESTIONS).map(([name, query]) => [`${who}: ${name}`, cases + query]);
  Object.assign(found, await medians(Object.fromEntries(asked), await signIn(who)));
}
console.log(JSON.stringify(found));
