/* Questionnaires, campaigns and the 114 answers of 2022. */
import { each, get, post, put, until } from "./client.mjs";
import { data, pick, says } from "./data.mjs";

const API = "/api/surveys/v1";

export async function loadSurveys(report) {
  for (const name of ["survey-reception-2022", "survey-digital-point"]) {
    const { questionnaire, campaign } = data(name);
    await loadQuestionnaire(questionnaire);
    const answers = campaign.responses ? data(campaign.responses.replace(".json", "")).responses : [];
    const sent = await runCampaign(campaign, answers);
    report(`enquête ${campaign.slug} : ${sent} réponses envoyées`);
  }
}

async function loadQuestionnaire({ code, ...form }) {
  const path = `${API}/questionnaires/${code}`;
  const found = await get(path);
  if (!found || !says(found.body.form, form)) await put(path, form, found?.etag);
}

/** A closed campaign is finished for good; an open one is taken up where it was left. */
async function runCampaign(campaign, answers) {
  const path = `${API}/campaigns/${campaign.slug}`;
  let state = (await get(path))?.body.state ?? (await create(campaign)).body.state;
  if (state === "DRAFT") ({ state } = (await post(`${path}/opening`)).body);
  if (state === "CLOSED" || !campaign.closed) return 0;

  const missing = (await get(`${path}/results`)).body.responses < answers.length ? answers : [];
  await each(missing.entries(), ([rank, answer]) => post(`${path}/responses`, { ...answer, channel: "PAPER" }, rank));
  await post(`${path}/closure`);
  await post(`${path}/publication`);
  return missing.length;
}

/** The site comes from the indicators service by an event: it may be a moment late. */
function create(campaign) {
  const body = pick(campaign, "slug", "title", "site", "questionnaire", "from", "to", "channels");
  return until(`site ${campaign.site} dans les enquêtes`, () =>
    post(`${API}/campaigns`, body).catch((refusal) => {
      if (refusal.answer?.body.errors?.[0]?.field !== "site") throw refusal;
    }),
  );
}
