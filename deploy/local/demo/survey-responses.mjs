/*
 * Writes survey-responses.json: 114 made-up answers that give every percentage published for the survey of
 * 23 February to 23 March 2022. Nobody gave these answers; only the totals are facts. The counts behind the
 * totals are reconstructed: the smallest plausible bases whose rounding is the published figure.
 *
 *   node deploy/local/demo/survey-responses.mjs
 *
 * It draws no random number: the same file comes out each time.
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";

const { questionnaire, campaign } = read("survey-reception-2022.json");
const { surveys } = read("expected-figures.json");
const COMPLETE_RESPONSES = 114;

/** How many chose what; the eligible people left over have no answer to that question. */
const COUNTS = {
  PROFILE: { INDIVIDUAL: 107, PROFESSIONAL: 4, ASSOCIATION: 2, LOCAL_AUTHORITY: 1 },
  VISIT: { DIGITAL_POINT: 62, COUNTER: 43, OTHER: 9 },
  WEBSITE_VISITED: { YES: 76, NO: 38 },
  APPOINTMENT_USED: { YES: 64, NO: 50 },
  DIGITAL_POINT_KIND: { GENERAL: 46, FOREIGNERS: 13 },
  DIGITAL_POINT_REASON: { STUCK_ONLINE: 24, NOT_AT_EASE_ONLINE: 16, NO_EQUIPMENT: 9, ADVICE: 13 },
};

/** How many of those asked are satisfied or very satisfied; everyone asked answers. */
const SATISFIED = {
  WEBSITE_EASY_ACCESS: 52,
  WEBSITE_ORGANISATION: 50,
  WEBSITE_COMPLETENESS: 40,
  APPOINTMENT_EASE: 38,
  APPOINTMENT_DELAY: 30,
  RECEPTION_COURTESY: 102,
  RECEPTION_SIGNS: 84,
  RECEPTION_WAITING: 90,
  RECEPTION_CLARITY: 95,
  RECEPTION_COMFORT: 94,
  RECEPTION_HOURS: 88,
  DIGITAL_POINT_WELCOME: 60,
  DIGITAL_POINT_HELP: 58,
  DIGITAL_POINT_EQUIPMENT: 51,
  DISABILITY_CARE: 9,
  FRAGILITY_CARE: 11,
  DIFFICULTY_CARE: 15,
};

/** People may be in several situations: 9 + 16 + 22 among 41 persons. */
const SITUATIONS = [
  [["DISABILITY"], 6],
  [["DISABILITY", "FRAGILITY"], 3],
  [["FRAGILITY"], 10],
  [["FRAGILITY", "DIFFICULTY"], 3],
  [["DIFFICULTY"], 19],
];

/** Those who came to the general point: some for both titles. */
const PURPOSES = [
  [["DRIVING_LICENCE"], 24],
  [["VEHICLE_REGISTRATION"], 16],
  [["DRIVING_LICENCE", "VEHICLE_REGISTRATION"], 6],
];

const COMMENTS = [
  "Agents aimables et compétents, merci.",
  "On sent que l’accueil des étrangers va mieux.",
  "La nouvelle salle est bien pensée.",
  "Trop d’affiches au mur, on ne sait pas laquelle lire.",
  "Je n’ai pas trouvé la bonne porte du premier coup.",
  "Difficile de trouver les pièces à fournir sur le site.",
  "Pas assez de créneaux de rendez-vous.",
  "Impossible de savoir où en est mon dossier, ni par téléphone ni par courriel.",
  "Je parle peu français, une aide serait utile.",
  "Au point numérique, tout le monde entend ce que l’on dit.",
  "Une borne avec des smileys à la sortie serait plus rapide.",
  "Il manque un endroit pour écrire debout.",
  "Pourquoi ne pas ouvrir la salle d’attente plus tôt le matin ?",
  "Faites mieux connaître les démarches en ligne.",
  "Une adresse pour les urgences aiderait beaucoup.",
];

const people = Array.from({ length: COMPLETE_RESPONSES }, () => ({}));
questionnaire.questions.forEach(answer);
const responses = people.map((answers, rank) => ({ answeredOn: day(rank), answers }));
check();
writeFileSync(new URL("survey-responses.json", import.meta.url), asJson());

function read(name) {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
}

function answer(question, rank) {
  const asked = spread(people.filter((answers) => isShown(question, answers)), rank);
  if (question.code in COUNTS) {
    give(asked, question.code, Object.entries(COUNTS[question.code]));
  } else if (question.type === "SATISFACTION") {
    give(asked, question.code, levels(SATISFIED[question.code], asked.length));
  } else if (question.code === "SITUATION") {
    give(asked, question.code, [...SITUATIONS, [["NONE"], Infinity]]);
  } else if (question.code === "DIGITAL_POINT_PURPOSE") {
    give(asked.filter((a) => a.DIGITAL_POINT_KIND === "GENERAL"), question.code, PURPOSES);
    give(asked.filter((a) => a.DIGITAL_POINT_KIND === "FOREIGNERS"), question.code, [[["RESIDENCE_PERMIT"], Infinity]]);
  } else {
    give(asked, question.code, COMMENTS.map((comment) => [comment, 1]));
  }
}

function isShown({ showIf }, answers) {
  return !showIf || [answers[showIf.question]].flat().some((choice) => showIf.anyOf.includes(choice));
}

function give(asked, code, shares) {
  const waiting = asked.values();
  for (const [choice, count] of shares) {
    for (let given = 0; given < count; given++) {
      const { value: answers, done } = waiting.next();
      if (done) {
        assert.equal(count, Infinity, `${code} : pas assez de personnes`);
        break;
      }
      answers[code] = choice;
    }
  }
}

function levels(satisfied, base) {
  const very = Math.round(satisfied * 0.45);
  const not = Math.floor((base - satisfied) * 0.25);
  return Object.entries({
    VERY_SATISFIED: very,
    SATISFIED: satisfied - very,
    DISSATISFIED: base - satisfied - not,
    VERY_DISSATISFIED: not,
  });
}

/** The same list in another order, so that the answers of one person to two questions have nothing to do together. */
function spread(list, rank) {
  const key = (position) => ((position + 1) * (2 * rank + 7) * 7919) % 10007;
  return list.map((item, position) => [key(position), item]).sort((a, b) => a[0] - b[0]).map(([, item]) => item);
}

function day(rank) {
  const from = Date.parse(campaign.from);
  const days = (Date.parse(campaign.to) - from) / 86_400_000;
  return new Date(from + Math.round((rank * days) / (COMPLETE_RESPONSES - 1)) * 86_400_000).toISOString().slice(0, 10);
}

/** Every published figure comes out of the answers, as it was rounded. */
function check() {
  const { responses: count, rates, shares } = surveys.find((survey) => survey.campaign === campaign.slug);
  assert.equal(responses.length, count);
  for (const { theme, question, satisfied, base, value, decimals } of rates) {
    const codes = question ? [question] : questionnaire.questions.filter((q) => q.theme === theme).map((q) => q.code);
    const given = people.flatMap((answers) => codes.map((code) => answers[code]).filter(Boolean));
    const happy = given.filter((choice) => choice === "SATISFIED" || choice === "VERY_SATISFIED");
    assert.deepEqual([happy.length, given.length], [satisfied, base], `${theme ?? question}`);
    assert.equal(rounded(satisfied, base, decimals), value, `${theme ?? question}`);
  }
  for (const { question, choice, count, base, value } of shares) {
    const given = people.map((answers) => answers[question]).filter(Boolean);
    const chosen = given.filter((choices) => [choices].flat().includes(choice));
    assert.deepEqual([chosen.length, given.length], [count, base], `${question} ${choice}`);
    assert.equal(rounded(count, base, 0), value, `${question} ${choice}`);
  }
}

function rounded(part, whole, decimals) {
  return Math.round((part / whole) * 100 * 10 ** decimals) / 10 ** decimals;
}

function asJson() {
  const head = {
    source: "Réponses fabriquées par survey-responses.mjs ; seuls les totaux publiés en 2022 sont des faits.",
    reconstructed: true,
    campaign: campaign.slug,
  };
  const rows = responses.map((response) => `    ${JSON.stringify(response)}`).join(",\n");
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "responses": [\n${rows}\n  ]\n}\n`;
}
