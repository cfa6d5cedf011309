import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { Link, useParams } from "react-router";
import type { CampaignView, SubmitResponse } from "@/api/surveys/model";
import { enterPaperResponse, useGetCampaign, useGetPublicCampaign } from "@/api/surveys/surveys";
import { useAct } from "@/shared/act";
import { paths } from "@/shared/paths";
import { toSend } from "@/shared/questionnaire/answers";
import { QuestionnaireForm } from "@/shared/questionnaire/questionnaire-form";
import { textOf } from "@/shared/questionnaire/text";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { ProblemAlert } from "@/shared/ui/problem-alert";

/** An agent types what people answered on paper; the day is that of the answer, not of the typing. */
export function Component() {
  const { slug = "" } = useParams();
  const campaign = useGetCampaign(slug);
  return (
    <Page title="Saisir une réponse papier" lead={textOf(campaign.data?.title)}>
      <Loaded query={campaign}>
        {(data) =>
          data.steps.includes("ENTER_RESPONSES") ? (
            <PaperEntry campaign={data} />
          ) : (
            <Empty title="Cette campagne ne prend pas de réponse papier">
              <Link to={paths.campaign(slug)}>Revenir à la campagne</Link>
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

function PaperEntry({ campaign: { slug, from, to } }: { campaign: CampaignView }) {
  const asked = useGetPublicCampaign(slug);
  const [day, setDay] = useState("");
  const [count, setCount] = useState(0);
  const enter = useAct(
    ({ body }: { body: SubmitResponse; clear: () => void }, init) => enterPaperResponse(slug, body, init),
    (_, { clear }) => {
      clear();
      setCount((previous) => previous + 1);
      window.scrollTo({ top: 0 });
    },
  );
  return (
    <>
      <div role="status">
        {count > 0 && (
          <Alert small severity="success" description={`Réponses saisies : ${count}.`} className="fr-mb-3w" />
        )}
      </div>
      <div className="narrow">
        <Input
          label="Jour de la réponse"
          nativeInputProps={{
            type: "date",
            min: from,
            max: to,
            value: day || from,
            onChange: (event) => setDay(event.currentTarget.value),
          }}
        />
      </div>
      <Loaded query={asked}>
        {({ form }) => (
          <QuestionnaireForm
            key={count}
            form={form}
            draft={`paper.${slug}`}
            sending={enter.isPending}
            submitLabel="Enregistrer la réponse"
            onSubmit={(answers, clear) =>
              enter.mutate({
                body: {
                  answers: toSend(form, answers),
                  answeredOn: day || from,
                  channel: "PAPER",
                },
                clear,
              })
            }
          >
            {enter.isError && <ProblemAlert error={enter.error} />}
          </QuestionnaireForm>
        )}
      </Loaded>
    </>
  );
}
