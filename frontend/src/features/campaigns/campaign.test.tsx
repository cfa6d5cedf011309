import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { CampaignStep } from "@/api/surveys/model";
import { campaign } from "@/mock/data/surveys";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./campaign-page";

const acts = [
  "Saisir une réponse papier",
  "Ouvrir la campagne",
  "Clore la campagne",
  "Publier les résultats",
];

describe("a campaign", () => {
  it.each<{ steps: CampaignStep[]; offered: string[] }>([
    { steps: [], offered: [] },
    { steps: ["DESCRIBE", "OPEN"], offered: ["Ouvrir la campagne"] },
    { steps: ["ENTER_RESPONSES"], offered: ["Saisir une réponse papier"] },
    { steps: ["ENTER_RESPONSES", "CLOSE"], offered: ["Saisir une réponse papier", "Clore la campagne"] },
    { steps: ["PUBLISH_RESULTS"], offered: ["Publier les résultats"] },
  ])("offers what the service gives: $steps", async ({ steps, offered }) => {
    server.use(http.get("*/api/surveys/v1/campaigns/:slug", () => HttpResponse.json({ ...campaign, steps })));
    renderPage(Component, { path: "/app/enquetes/:slug", at: `/app/enquetes/${campaign.slug}` });
    await screen.findByRole("link", { name: "Résultats par thème" });
    expect(acts.filter((name) => screen.queryByText(name))).toEqual(offered);
  });
});
