import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { PublicCampaignView } from "@/api/surveys/model";
import { m } from "@/paraglide/messages";
import { type Answers, toSend } from "@/shared/questionnaire/answers";
import { QuestionnaireForm } from "@/shared/questionnaire/questionnaire-form";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { beginProof, sendOrKeep } from "./kept-answers";
import { Thanks } from "./thanks";

export function Answering({ campaign }: { campaign: PublicCampaignView }) {
  const [outcome, setOutcome] = useState<"sent" | "kept">();
  // A second click may come before the button is seen disabled; nothing would tell its answer from another person's.
  const leaving = useRef(false);
  const send = useMutation({
    mutationFn: ({ answers }: { answers: Answers; clear: () => void }) =>
      sendOrKeep(campaign.slug, { answers: toSend(campaign.form, answers) }),
    onSuccess: (result, { clear }) => {
      clear();
      setOutcome(result);
    },
    onSettled: () => {
      leaving.current = false;
    },
  });
  useEffect(beginProof, []);
  const submit = (answers: Answers, clear: () => void) => {
    if (leaving.current) return;
    leaving.current = true;
    send.mutate({ answers, clear });
  };
  if (outcome) return <Thanks outcome={outcome} onAgain={() => setOutcome(undefined)} />;
  return (
    <>
      <p className="mention">{m.survey_anonymous()}</p>
      <QuestionnaireForm
        form={campaign.form}
        draft={`survey.${campaign.slug}`}
        sending={send.isPending}
        submitLabel={m.survey_send()}
        onSubmit={submit}
      >
        {send.isError && <ProblemAlert error={send.error} />}
      </QuestionnaireForm>
    </>
  );
}
