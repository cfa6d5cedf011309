import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { RadioButtons } from "@codegouvfr/react-dsfr/RadioButtons";
import { z } from "zod";
import { rateAnswer } from "@/api/complaints/complaints";
import type { AnswerRating } from "@/api/complaints/model";
import { m } from "@/paraglide/messages";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormText } from "@/shared/ui/form-fields";

const schema = z.object({
  satisfied: z.string().refine((choice) => choice === "yes" || choice === "no", {
    error: () => m.rate_missing(),
  }),
  remark: z
    .string()
    .trim()
    .max(2000, { error: () => m.too_long() }),
});

type Props = { number: string; secret: string; satisfied?: boolean };

/** One question once the answer has come; who changes their mind answers again. */
export function RateAnswer({ number, secret, satisfied }: Props) {
  const given = satisfied === undefined ? "" : satisfied ? "yes" : "no";
  const form = useDraftForm({
    key: `rate.${number}`,
    schema,
    defaults: { satisfied: given, remark: "" },
    kept: "visit",
  });
  const rate = useAct(
    (body: AnswerRating, init) =>
      rateAnswer(number, body, { ...init, headers: { ...init.headers, "Case-Secret": secret } }),
    () => form.clearDraft(),
  );
  const { errors } = form.formState;
  const option = (label: string, value: string) => ({
    label,
    nativeInputProps: { value, ...form.register("satisfied") },
  });
  return (
    <Form
      form={form}
      act={rate}
      className="panel"
      onSend={({ satisfied, remark }) =>
        rate.mutate({ satisfied: satisfied === "yes", remark: remark || undefined })
      }
    >
      <RadioButtons
        legend={m.rate_title()}
        hintText={m.rate_hint()}
        orientation="horizontal"
        state={errors.satisfied ? "error" : "default"}
        stateRelatedMessage={errors.satisfied?.message}
        options={[option(m.rate_yes(), "yes"), option(m.rate_no(), "no")]}
      />
      <FormText form={form} name="remark" label={m.rate_remark()} rows={2} />
      {rate.isSuccess && (
        <div role="status" className="fr-mb-2w">
          <Alert small severity="success" description={m.rate_thanks()} />
        </div>
      )}
      <ActButton type="submit" pending={rate.isPending}>
        {m.rate_send()}
      </ActButton>
    </Form>
  );
}
