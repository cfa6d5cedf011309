/* Organisation, frameworks, indicators and the published measurements. */
import { each, get, post, put, until } from "./client.mjs";
import { data, pick, says } from "./data.mjs";

const API = "/api/indicators/v1";

export async function loadReferences() {
  const { prefectures, sites } = data("organisation");
  const { indicators } = data("indicators");
  await each(indicators, ({ code, ...it }) =>
    keep(`indicators/${code}`, { ...pick(it, "label", "unit", "frequency", "sense", "formula", "precision", "feed", "targets"), rubric: rubricTitle(it) }),
  );
  await each(data("displayed-indicators").indicators, ({ indicator, ...it }) => keep(`displayed-indicators/${indicator}`, it));
  await each(data("frameworks").frameworks, ({ code, name, rubrics, modules, ...it }) =>
    keep(`frameworks/${code}`, { title: name, ...pick(it, "validFrom", "validTo", "deadlineRules", "nationwide"), rubrics, modules: modules.map(asModule) }),
  );
  await each(prefectures, ({ code, perimeters, ...it }) =>
    keep(`prefectures/${code}`, { ...pick(it, "name", "holidayZone", "timeZone", "deadlineRules"), perimeters: perimeters.map(asPerimeter) }),
  );
  await each(sites, ({ code, ...it }) => keep(`sites/${code}`, pick(it, "name", "type", "town", "postalCode", "timeZone")));
}

/** Every prefecture and sub-prefecture of the country; those that exist already are left as they are. */
export async function loadFrance(report) {
  const { prefectures, sites } = data("organisation-france");
  const absent = async (path, wanted) => {
    if (!(await get(`${API}/${path}`))) await put(`${API}/${path}`, wanted);
  };
  await each(prefectures, ({ code, ...it }) =>
    absent(`prefectures/${code}`, { ...pick(it, "name", "holidayZone", "timeZone"), perimeters: [] }),
  );
  await each(sites, ({ code, ...it }) => absent(`sites/${code}`, pick(it, "name", "type", "town", "postalCode", "timeZone")));
  report(`organisation : ${prefectures.length} préfectures, ${sites.length} sites`);
}

export async function loadMeasurements(report, complete) {
  const all = ["measurements-76", "measurements-13"].flatMap((name) => data(name).measurements);
  let sent = 0;
  await each(all.filter(({ leftToEnter }) => complete || !leftToEnter), async ({ site, period, indicator, ...it }) => {
    const path = `${API}/measurements/${site}/${period}/${indicator}`;
    const found = await get(path);
    // What somebody entered or corrected since is theirs.
    if (found && found.body.state !== "EXPECTED") return;
    // What was published is right, however far from the months before.
    await put(path, { ...pick(it, "kind", "numerator", "denominator", "value", "remark", "reason"), confirmUnusual: true });
    sent++;
  });
  report(`mesures : ${sent} envoyées`);
}

/** The years that Bouches-du-Rhône has published, once complaints have told their part: locked, so open to all. */
export async function lockPublishedYears(report) {
  const periods = new Set(data("measurements-13").measurements.map(({ site, period }) => `${site}/${period}`));
  let done = 0;
  await each([...periods], async (place) => {
    const { locked, reopenedAt } = (await get(`${API}/month-boards/${place}`)).body;
    // Locked once already: who unlocked it since knows why.
    if (locked || reopenedAt) return;
    const [site, period] = place.split("/");
    await untilItsAnswersAreCounted(site, period);
    await lock(site, period);
    done++;
  });
  report(`mois publiés des Bouches-du-Rhône : ${done} verrouillés`);
}

/** The quarters whose delays the two prefectures have shown to the public: validated, locked, published. */
export async function publishDisplays(report) {
  const { published } = data("displayed-indicators");
  let done = 0;
  for (const { site, quarter } of published) {
    if (await get(`${API}/public/transparency-displays/${site}/${quarter}`)) continue;
    await lock(site, quarter);
    const draft = `${API}/transparency-displays/${site}/${quarter}`;
    await post(`${draft}/publication`, {}, quarter, (await get(draft)).etag);
    done++;
  }
  report(`affichages de la transparence : ${done} publiés`);
}

/** What Seine-Maritime presented of February 2022, once complaints have told their part: locked, so open to all. */
export async function lockPublishedMonth(report) {
  const site = "76-ROUEN";
  const period = "2022-02";
  // Locked once already: who unlocked or corrected it since knows why.
  if (await get(`${API}/public/flash-infos/${site}/${period}`)) return;
  await untilComplaintsAreCounted(site, period);
  await lock(site, period);
  report(`mois verrouillé : ${site} ${period}`);
}

/** What complaints tell of a month once it is locked is kept aside, not taken. */
async function untilItsAnswersAreCounted(site, period) {
  const answered = data("cases-13-2020").cases.some((it) => it.site === site && it.answeredOn && it.receivedOn.startsWith(period));
  if (!answered) return;
  await until(`chiffres des réclamations de ${site}, ${period}`, async () => {
    const { rows } = (await get(`${API}/month-boards/${site}/${period}`)).body;
    return rows.some(({ indicator, value }) => indicator.startsWith("COMPLAINT_") && typeof value === "number");
  });
}

async function untilComplaintsAreCounted(site, period) {
  const told = data("expected-figures").measurements.filter(
    (it) => it.site === site && it.period === period && it.computedBy,
  );
  await until(`chiffres des réclamations de ${site}, ${period}`, async () => {
    const { rows } = (await get(`${API}/month-boards/${site}/${period}`)).body;
    const shown = new Map(rows.map(({ indicator, value }) => [indicator, value]));
    return told.every(({ indicator, value, decimals }) => Math.abs(shown.get(indicator) - value) < 10 ** -decimals);
  });
}

async function lock(site, period) {
  const board = `${API}/month-boards/${site}/${period}`;
  const { locked, steps } = (await get(board)).body;
  if (locked) return;
  // A month is locked whole: what the published documents do not give is said to be absent from them.
  for (const { indicator } of steps.missing) {
    await put(`${API}/measurements/${site}/${period}/${indicator}`, {
      kind: "NOT_APPLICABLE",
      reason: "Absent des documents publiés.",
    });
  }
  for (const step of ["validation", "lock"]) await post(`${board}/${step}`, undefined, `${site}/${period}`);
}

async function keep(path, wanted) {
  const found = await get(`${API}/${path}`);
  if (!found || !says(found.body, wanted)) await put(`${API}/${path}`, wanted, found?.etag);
}

function asModule({ engagements, ...module }) {
  return { ...module, engagements: engagements.map((it) => pick(it, "code", "title", "rubric", "indicators")) };
}

function asPerimeter({ framework, modules, from, to }) {
  return { framework, modules, from: firstDay(from), ...(to ? { to: firstDay(to) } : {}) };
}

/** A year or a month that was published without its day begins on the first. */
function firstDay(date) {
  return `${date}-01-01`.slice(0, 10);
}

/** The board shows a rubric by its French title. */
function rubricTitle({ framework, rubric }) {
  const { rubrics } = data("frameworks").frameworks.find(({ code }) => code === framework);
  return rubrics.find(({ code }) => code === rubric).title;
}
