import type {
  CampaignDescription,
  CampaignState,
  CampaignStep,
  CampaignView,
  ResultsView,
  SubmitResponse,
} from "@/api/surveys/model";
import * as api from "@/api/surveys/surveys";
import { today } from "@/shared/periods";
import { may, type Role } from "@/shared/session";
import { challenge, publicSites } from "./data/complaints";
import * as data from "./data/surveys";
import { type Call, on, Refusal, unknown } from "./operation";
import type { Person } from "./people";
import type { Campaign, State } from "./state";

/** Campaigns that open, take answers and close; each answer is counted. */
export function surveys({ campaigns }: State) {
  const find = ({ params }: Call) => {
    const found = campaigns.find(({ view }) => view.slug === params.slug);
    if (!found) throw unknown();
    return found;
  };
  const open = () => campaigns.filter(({ view }) => view.state === "OPEN");
  const change = (call: Call, step: CampaignStep, part: Partial<CampaignView>) => {
    const { view } = find(call);
    if (!view.steps.includes(step)) {
      throw new Refusal(409, "campaign-state", "Opération impossible", "La campagne a changé d’état.");
    }
    Object.assign(view, part, { version: view.version + 1 });
    return Object.assign(view, { steps: stepsOf(view) });
  };
  const take = async (call: Call) => {
    const found = find(call);
    const { view, results } = found;
    if (view.state === "CLOSED") {
      throw new Refusal(410, "campaign-over", "Enquête terminée", "Cette enquête est terminée.");
    }
    const { answers, answeredOn = today() } = await call.body<SubmitResponse>();
    view.responses += 1;
    results.responses += 1;
    for (const question of results.questions) {
      const choice = question.choices.find(({ code }) => code === answers[question.code]);
      if (choice) {
        choice.count += 1;
        question.base += 1;
      }
    }
    return { campaign: view.slug, answeredOn };
  };
  const publicView = ({ view }: Campaign) => ({ ...view, form: data.form });

  return [
    on<typeof api.listPublicCampaigns>("get", api.getListPublicCampaignsUrl(), ({ query }) => ({
      items: open()
        .map(publicView)
        .filter(({ site }) => !query.get("site") || site === query.get("site")),
    })),
    on<typeof api.getPublicCampaign>("get", api.getGetPublicCampaignUrl(":slug"), (call) => {
      const found = find(call);
      if (found.view.state === "OPEN") return publicView(found);
      throw new Refusal(410, "campaign-over", "Enquête terminée", "Cette enquête est terminée.");
    }),
    on<typeof api.getChallenge>("get", api.getGetChallengeUrl(), () => challenge),
    on<typeof api.answerCampaign>("post", api.getAnswerCampaignUrl(":slug"), take),
    on<typeof api.listQuestionnaires>("get", api.getListQuestionnairesUrl(), () => ({
      items: [{ code: "RECEPTION", form: data.form, number: 1, used: true, version: 1 }],
    })),
    on<typeof api.listCampaigns>("get", api.getListCampaignsUrl(), ({ person }) => ({
      items: campaigns.map(({ view }) => shownTo(person, view)),
    })),
    on<typeof api.createCampaign>("post", api.getCreateCampaignUrl(), async ({ body }) => {
      const campaign = newCampaign(await body<CampaignDescription>());
      campaigns.unshift(campaign);
      return campaign.view;
    }),
    on<typeof api.getCampaign>("get", api.getGetCampaignUrl(":slug"), (call) =>
      shownTo(call.person, find(call).view),
    ),
    on<typeof api.openCampaign>("post", api.getOpenCampaignUrl(":slug"), (call) =>
      change(call, "OPEN", { state: "OPEN" }),
    ),
    on<typeof api.closeCampaign>("post", api.getCloseCampaignUrl(":slug"), (call) =>
      change(call, "CLOSE", { state: "CLOSED" }),
    ),
    on<typeof api.publishCampaignResults>("post", api.getPublishCampaignResultsUrl(":slug"), (call) =>
      change(call, "PUBLISH_RESULTS", { resultsPublished: true }),
    ),
    on<typeof api.enterPaperResponse>("post", api.getEnterPaperResponseUrl(":slug"), take),
    on<typeof api.getCampaignResults>("get", api.getGetCampaignResultsUrl(":slug"), (call) => {
      const { view, results } = find(call);
      return { ...results, state: view.state };
    }),
  ];
}

type Standing = Pick<CampaignView, "state" | "resultsPublished">;

/** What the mock lets be done in each state, as the service tells it. */
function stepsOf({ state, resultsPublished }: Standing): CampaignStep[] {
  const steps: Record<CampaignState, CampaignStep[]> = {
    DRAFT: ["DESCRIBE", "OPEN"],
    OPEN: ["DESCRIBE", "ENTER_RESPONSES", "CLOSE"],
    CLOSED: resultsPublished ? [] : ["PUBLISH_RESULTS"],
  };
  return steps[state];
}

const rolesOf: Record<CampaignStep, readonly Role[]> = {
  DESCRIBE: api.putCampaignRoles,
  OPEN: api.openCampaignRoles,
  ENTER_RESPONSES: api.enterPaperResponseRoles,
  CLOSE: api.closeCampaignRoles,
  PUBLISH_RESULTS: api.publishCampaignResultsRoles,
};

/** With the steps that this person may take. */
const shownTo = (person: Person, view: CampaignView): CampaignView => ({
  ...view,
  steps: view.steps.filter((step) => may(person, rolesOf[step])),
});

function newCampaign({ slug = "campagne", channels = ["LINK"], ...given }: CampaignDescription): Campaign {
  const siteName = publicSites.items.find(({ code }) => code === given.site)?.name ?? given.site;
  const view: CampaignView = {
    ...data.campaign,
    ...given,
    slug,
    channels,
    siteName,
    responses: 0,
    state: "DRAFT",
    steps: stepsOf({ state: "DRAFT", resultsPublished: false }),
    version: 1,
  };
  const empty = { satisfied: 0, base: 0, rate: undefined, underThreshold: false };
  const results: ResultsView = {
    ...structuredClone(data.results),
    ...view,
    campaign: slug,
    overall: { ...data.results.overall, ...empty },
    themes: [],
    questions: [],
  };
  return { view, results };
}
