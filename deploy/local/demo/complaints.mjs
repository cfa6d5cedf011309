/* Reply templates, and the cases with the answers they got. */
import { each, get, list, post, until } from "./client.mjs";
import { data, pick } from "./data.mjs";

const API = "/api/complaints/v1";

export async function loadComplaints(report) {
  const templates = await loadTemplates();
  const cases = ["cases-76-2022", "cases-13-2020", "cases-recent"].flatMap((name) => data(name).cases);
  const sites = [...new Set(cases.map(({ site }) => site))];
  await each(sites, (site) => until(`site ${site}`, () => get(`${API}/public/sites/${site}`)));
  const known = (await Promise.all(sites.map((site) => list(`${API}/cases?site=${site}`)))).flat();
  const missing = cases.filter((one) => !known.some((found) => isSame(found, one)));
  if (missing.length > 0) await untilRulesAreKnown();
  await each(missing, (one) => record(one, templates), 4);
  report(`messages : ${missing.length} enregistrés`);
}

/** A case keeps the rule that is known when it arrives: the frameworks and the perimeters have to be there before. */
async function untilRulesAreKnown() {
  const frameworks = data("frameworks").frameworks.map(({ code }) => code);
  await until("délais des référentiels", async () => {
    const told = (await get(`${API}/deadline-rules`)).body.items.filter(({ origin }) => origin === "FRAMEWORK");
    return frameworks.every((code) => told.some(({ framework }) => framework === code));
  });
  const days = [["76", "2022-02-01"], ["13", "2020-03-02"]];
  await each(days, ([prefecture, day]) =>
    until(`périmètre de la préfecture ${prefecture}`, async () => {
      const { items } = (await get(`${API}/deadline-rules?prefecture=${prefecture}&day=${day}`)).body;
      return items.some(({ framework, origin }) => framework === "QUAL_E_PREF" && origin === "FRAMEWORK");
    }),
  );
}

async function loadTemplates() {
  const known = new Map((await list(`${API}/reply-templates`)).map((template) => [template.code, template]));
  for (const template of data("reply-templates").templates) {
    if (!known.has(template.code)) known.set(template.code, (await post(`${API}/reply-templates`, template)).body);
  }
  return known;
}

async function record(one, templates) {
  const body = { ...pick(one, "site", "kind", "channel", "scope", "subject", "message"), receivedOn: receivedOn(one), confirmOldDate: true };
  const { body: file } = await post(`${API}/cases`, one.requester ? { ...body, person: one.requester } : body, one.key);
  const answeredOn = one.answeredOn ?? (one.answeredWorkingDaysAgo && daysAgo(one.answeredWorkingDaysAgo));
  if (!answeredOn) return;
  const reason = "Reprise du tableur de suivi.";
  const template = templates.get(one.template);
  if (template?.use === "REDIRECTION") {
    const redirection = { scope: one.scope, redirection: "https://www.service-public.fr", template: template.id, answeredOn, reason };
    await post(`${API}/cases/${file.id}/redirection`, redirection, one.key);
    return;
  }
  const fields = { service: "le service chargé du dossier", lien: "https://www.service-public.fr", reponse: "Nous en tenons compte.", signature: "Le service de l’accueil" };
  await post(`${API}/cases/${file.id}/answer`, { template: template?.id, fields, answeredOn, reason }, one.key);
}

function isSame(found, one) {
  return found.site === one.site && found.subject === one.subject && (!one.receivedOn || found.receivedOn === one.receivedOn);
}

function receivedOn({ receivedOn: day, receivedWorkingDaysAgo: ago }) {
  return day ?? daysAgo(ago);
}

function daysAgo(count) {
  const day = new Date();
  for (let left = count; left > 0; ) {
    day.setUTCDate(day.getUTCDate() - 1);
    if (day.getUTCDay() % 6 !== 0) left--;
  }
  return day.toISOString().slice(0, 10);
}
