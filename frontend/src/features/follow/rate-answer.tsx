import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { RadioButtons } from "@codegouvfr/react-dsfr/RadioButtons";
import { useState } from "react";
import { rateAnswer } from "@/api/complaints/complaints";
import type { AnswerRating } from "@/api/complaints/model";
import { m } from "@/paraglide/messages";
import { useAct } from "@/shared/act";
import { ProblemAlert } from "@/shared/ui/problem-alert";

type Props = { number: string; secret: string; satisfied?: boolean };

/** One question once the answer has come; who changes their mind answers again. */
export function RateAnswer({ number, secret, satisfied }: Props) {
  const [choice, setChoice] = useState(satisfied);
  const [remark, setRemark] = useState("");
  const [missing, setMissing] = useState(false);
  const rate = useAct((body: AnswerRating, init) =>
    rateAnswer(number, body, { ...init, headers: { ...init.headers, "Case-Secret": secret } }),
  );
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setMissing(choice === undefined);
    if (choice !== undefined) rate.mutate({ satisfied: choice, remark: remark.trim() || undefined });
  };
  const option = (label: string, value: boolean) => ({
    label,
    nativeInputProps: { name: "satisfied", checked: choice === value, onChange: () => setChoice(value) },
  });
  return (
    <form noValidate onSubmit={submit} className="panel">
      {rate.isError && <ProblemAlert error={rate.error} />}
      <RadioButtons
        legend={m.rate_title()}
        hintText={m.rate_hint()}
        orientation="horizontal"
        state={missing ? "error" : "default"}
        stateRelatedMessage={missing ? m.rate_missing() : undefined}
        options={[option(m.rate_yes(), true), option(m.rate_no(), false)]}
      />
      <Input
        textArea
        label={m.rate_remark()}
        nativeTextAreaProps={{
          rows: 2,
          maxLength: 2000,
          value: remark,
          onChange: (event) => setRemark(event.currentTarget.value),
        }}
      />
      {rate.isSuccess && (
        <div role="status" className="fr-mb-2w">
          <Alert small severity="success" description={m.rate_thanks()} />
        </div>
      )}
      <Button type="submit" disabled={rate.isPending}>
        {m.rate_send()}
      </Button>
    </form>
  );
}
