import type { ActionView, AnnualReportView } from "@/api/reporting/model";
import type { CampaignView, ResultsView } from "@/api/surveys/model";
import { eventOf, type MockCase } from "./case-moves";
import { attachment, someCases } from "./data/complaints";
import { action, publishedReport, report } from "./data/reporting";
import { campaign, results } from "./data/surveys";
import type { SiteMonth } from "./months";

export type Campaign = { view: CampaignView; results: ResultsView };

/** What the mock remembers, and nothing but data: it can be written down and read again. */
export type State = {
  cases: MockCase[];
  months: Record<string, SiteMonth>;
  campaigns: Campaign[];
  reports: AnnualReportView[];
  actions: ActionView[];
};

export const newState = (): State =>
  structuredClone({
    cases: someCases.map((view) => ({
      view,
      events: [eventOf(1, "RECEPTION", "Demande reçue", "Formulaire", view.receivedOn)],
      files: view.attachments > 0 ? [attachment] : [],
    })),
    months: {},
    campaigns: [{ view: campaign, results }],
    reports: [report, publishedReport],
    actions: [action],
  });
