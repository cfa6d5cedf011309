/* Loads the demonstration data through the public APIs: node deploy/local/demo/load.mjs [--complete] [--france] */
import { loadComplaints } from "./complaints.mjs";
import { loadFrance, loadMeasurements, loadReferences, lockPublishedMonth, lockPublishedYears, publishDisplays } from "./indicators.mjs";
import { loadActionPlan } from "./reporting.mjs";
import { loadSurveys } from "./surveys.mjs";

const report = (line) => console.log(line);
try {
  await loadReferences();
  if (process.argv.includes("--france")) await loadFrance(report);
  await Promise.all([
    loadMeasurements(report, process.argv.includes("--complete")).then(() => publishDisplays(report)),
    loadComplaints(report),
    loadSurveys(report),
    loadActionPlan(report),
  ]);
  await lockPublishedMonth(report);
  await lockPublishedYears(report);
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
}
