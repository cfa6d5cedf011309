/* The action plan of 2022. */
import { list, post } from "./client.mjs";
import { data } from "./data.mjs";

const API = "/api/reporting/v1";

export async function loadActionPlan(report) {
  const { prefecture, site, progress, percent, actions } = data("action-plan-76-2022");
  const planned = await list(`${API}/actions?prefecture=${prefecture}`);
  const missing = actions.filter((wanted) => !planned.some((found) => isSame(found, wanted)));
  // One after the other: the plan keeps the order of creation.
  for (const { uncertain, ...wanted } of missing) {
    await post(`${API}/actions`, { prefecture, site, progress, percent, ...wanted });
  }
  report(`plan d’actions : ${missing.length} actions inscrites`);
}

function isSame(found, wanted) {
  return found.objective === wanted.objective && found.action === wanted.action;
}
