/* The demonstration data holds together, and gives the published figures by itself: node --test deploy/local/demo/data.test.mjs */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const FILES = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".json"));
const data = Object.fromEntries(FILES.map((name) => [name, JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"))]));
const sites = new Set(data["organisation.json"].sites.map(({ code }) => code));
const indicators = new Map(data["indicators.json"].indicators.map((indicator) => [indicator.code, indicator]));
const measurements = [...data["measurements-76.json"].measurements, ...data["measurements-13.json"].measurements];
const cases = [...data["cases-76-2022.json"].cases, ...data["cases-13-2020.json"].cases];
const expected = data["expected-figures.json"];

const FACTOR = { PERCENT: 100, PER_MILLE: 1000 };

test("every file tells where its facts come from", () => {
  for (const name of FILES) {
    assert.ok(data[name].source, name);
  }
});

test("the country is whole, each site below its prefecture and in its own time", () => {
  const { prefectures, sites: all } = data["organisation-france.json"];
  const byCode = new Map(prefectures.map((prefecture) => [prefecture.code, prefecture]));
  const codes = all.map(({ code }) => code);
  assert.equal(byCode.size, 107);
  assert.equal(new Set(prefectures.map(({ region }) => region)).size, 24);
  assert.equal(new Set(codes).size, codes.length);
  for (const { code, prefecture, town } of all) {
    assert.ok(byCode.has(prefecture), code);
    assert.ok(code.startsWith(`${prefecture}-`), code);
    assert.match(code, /^(\d\d|2[AB]|\d{3})(-[A-Z0-9]+)+$/);
    assert.doesNotMatch(town, /cedex|^St-/i);
  }
  assert.equal(all.filter(({ type }) => type === "PREFECTURE").length, 107);
  assert.equal(byCode.get("67").holidayZone, "ALSACE_MOSELLE");
  assert.equal(byCode.get("987").timeZone, "Pacific/Tahiti");
  assert.equal(byCode.get("973").timeZone, "America/Cayenne");
  for (const { code, name, town } of data["organisation.json"].sites) {
    assert.deepEqual(all.filter((site) => site.code === code).map((site) => [site.name, site.town]), [[name, town]]);
  }
});

test("measurements are about known sites and indicators, each at its own rhythm", () => {
  const shape = { MONTH: /^\d{4}-(0[1-9]|1[0-2])$/, QUARTER: /^\d{4}-Q[1-4]$/, SEMESTER: /^\d{4}-S[12]$/, YEAR: /^\d{4}$/ };
  for (const { site, indicator, period } of measurements) {
    assert.ok(sites.has(site), site);
    assert.match(period, shape[indicators.get(indicator)?.frequency], `${indicator} ${period}`);
  }
});

test("no measurement is given twice, and none takes the place of a computed one without a reason", () => {
  const keys = measurements.map(({ site, indicator, period }) => `${site} ${indicator} ${period}`);
  assert.equal(new Set(keys).size, keys.length);
  for (const { indicator, reason } of measurements) {
    assert.ok(reason || indicators.get(indicator).feed !== "COMPUTED", indicator);
  }
});

test("what is not applicable or suspended says why", () => {
  for (const measurement of measurements.filter(({ kind }) => kind !== "ENTERED")) {
    assert.ok(measurement.reason, JSON.stringify(measurement));
  }
});

test("every published measurement comes out of the counts", () => {
  for (const figure of expected.measurements.filter(({ computedBy }) => !computedBy)) {
    const found = measurements.filter((one) => isAbout(one, figure.site, figure.indicator) && one.period === figure.period);
    assert.equal(found.length, 1, JSON.stringify(figure));
    assert.equal(value(found), figure.value, JSON.stringify(figure));
  }
});

test("every published year or semester comes out of summed counts", () => {
  for (const figure of expected.consolidations) {
    const months = measurements.filter((one) => isAbout(one, figure.site, figure.indicator) && within(one.period, figure.period));
    const published = "value" in months[0] ? sum(months, "value") / months.length : value(months);
    assert.equal(round(published, figure.decimals), figure.value, JSON.stringify(figure));
  }
});

test("the cases of early 2022 give the published counts and delays", () => {
  const [{ total, byChannel, byKindAndScope, reconstructed }] = expected.cases;
  const messages = data["cases-76-2022.json"].cases;
  assert.equal(messages.length, total);
  assert.deepEqual(countBy(messages, "channel"), byChannel);
  assert.deepEqual(countBy(messages, "scope"), reconstructed.byScope);
  assert.deepEqual(countBy(messages, "kind"), reconstructed.byKind);
  for (const { kind, scope, count } of byKindAndScope) {
    assert.equal(messages.filter((one) => one.kind === kind && one.scope === scope).length, count);
  }
  for (const [channel, period, published] of [["WEB_FORM", "2022-02", 0.88], ["WEB_FORM", "2022-03", 1], ["URN", "2022-02", 1]]) {
    const answered = messages.filter((one) => one.channel === channel && one.receivedOn.startsWith(period) && one.answeredOn);
    const days = answered.map(({ receivedOn, answeredOn }) => weekdaysBetween(receivedOn, answeredOn));
    assert.equal(round(days.reduce((a, b) => a + b) / days.length, 2), published, `${channel} ${period}`);
  }
});

test("an answer goes to someone who can be reached, from a template that exists", () => {
  const templates = new Set(data["reply-templates.json"].templates.map(({ code }) => code));
  for (const { key, requester, answeredOn, template } of cases) {
    assert.equal(Boolean(answeredOn), Boolean(requester && template), key);
    assert.ok(!template || templates.has(template), key);
  }
});

test("complaints have had 5 and 10 working days since 2020, 15 before, and less in Bouches-du-Rhône from 2019 on", () => {
  const { frameworks } = data["frameworks.json"];
  const rules = frameworks.find(({ code }) => code === "QUAL_E_PREF").deadlineRules;
  const own = data["organisation.json"].prefectures.find(({ code }) => code === "13").deadlineRules;
  const days = (all, channels, day) =>
    all
      .filter((rule) => rule.kind === "COMPLAINT" && [channels, "ANY"].includes(rule.channels))
      .filter(({ from, to }) => from <= day && day <= (to ?? day))
      .map(({ workingDays }) => workingDays);
  assert.deepEqual([days(rules, "ELECTRONIC", "2019-06-03"), days(rules, "OTHER", "2019-06-03")], [[15], [15]]);
  assert.deepEqual([days(own, "ELECTRONIC", "2019-06-03"), days(own, "OTHER", "2019-06-03")], [[5], [10]]);
  assert.deepEqual([days(rules, "ELECTRONIC", "2020-01-01"), days(rules, "OTHER", "2020-01-01")], [[5], [10]]);
  assert.deepEqual([days(own, "ELECTRONIC", "2020-01-01"), days(own, "OTHER", "2020-01-01")], [[], []]);
});

test("nobody in the data exists", () => {
  for (const { requester } of [...cases, ...data["cases-recent.json"].cases]) {
    if (requester) {
      assert.match(requester.name, /^Usager \d\d$/);
      assert.match(requester.email, /^usager\d\d@example\.invalid$/);
    }
  }
});

function isAbout(measurement, site, indicator) {
  return measurement.site === site && measurement.indicator === indicator && measurement.kind === "ENTERED";
}

function within(period, longer) {
  const [year, half] = longer.split("-S");
  const [own, month] = period.split("-");
  return own === year && (!half || Math.ceil(Number(month) / 6) === Number(half));
}

function value(list) {
  const { unit, precision } = indicators.get(list[0].indicator);
  const exact = "value" in list[0] ? list[0].value : (sum(list, "numerator") / sum(list, "denominator")) * (FACTOR[unit] ?? 1);
  return round(exact, precision);
}

function sum(list, field) {
  return list.reduce((total, one) => total + one[field], 0);
}

function round(number, decimals) {
  return Math.round((number + Number.EPSILON) * 10 ** decimals) / 10 ** decimals;
}

function countBy(list, field) {
  const counts = {};
  for (const { [field]: key } of list) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** The data has no public holiday inside a delay: working days are weekdays. */
function weekdaysBetween(from, to) {
  let days = 0;
  for (let day = Date.parse(from) + 86_400_000; day <= Date.parse(to); day += 86_400_000) {
    if (new Date(day).getUTCDay() % 6 !== 0) days++;
  }
  return days;
}
