import { useEffect } from "react";
import { useParams } from "react-router";
import { Problem } from "@/api/client";
import { useGetPublicCampaign } from "@/api/surveys/surveys";
import { m } from "@/paraglide/messages";
import { textOf } from "@/shared/questionnaire/text";
import { refusalOf } from "@/shared/refusals";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { Answering } from "./answering";
import { watchKept } from "./kept-answers";

export function Component() {
  const { slug = "" } = useParams();
  const campaign = useGetPublicCampaign(slug, { query: { staleTime: Number.POSITIVE_INFINITY } });
  useEffect(watchKept, []);
  const title = textOf(campaign.data?.title) || m.surveys_title();
  return (
    <Page title={title} lead={textOf(campaign.data?.form.introduction) || campaign.data?.siteName}>
      {isOver(campaign.error) ? (
        <Empty title={m.survey_closed_title()}>{refusalOf(campaign.error).text}</Empty>
      ) : (
        <Loaded query={campaign}>{(data) => <Answering campaign={data} />}</Loaded>
      )}
    </Page>
  );
}

/** Not open yet or over: a state of the campaign, not a failure to try again. */
const isOver = (error: unknown): error is Problem =>
  error instanceof Problem && (error.status === 409 || error.status === 410);
