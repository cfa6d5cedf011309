import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import {
  approveReplyTemplate,
  submitReplyTemplate,
  withdrawReplyTemplate,
} from "@/api/complaints/complaints";
import type { ReplyTemplateView } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { today } from "@/shared/periods";
import { ActButton } from "@/shared/ui/act-button";
import { ConfirmButton } from "@/shared/ui/confirm";
import { ProblemAlert } from "@/shared/ui/problem-alert";

type Props = { template: ReplyTemplateView };

/** What the service lets this person do with the text now. */
export function TemplateSteps({ template }: Props) {
  const { steps } = template;
  return (
    <>
      {steps.includes("SUBMIT") && <Submit template={template} />}
      {steps.includes("APPROVE") && <Approve template={template} />}
      {steps.includes("WITHDRAW") && <Withdraw template={template} />}
    </>
  );
}

function Submit({ template }: Props) {
  const submit = useAct((_: "submit", init) => submitReplyTemplate(template.id, init), undefined, {
    done: "Le courrier type est noté comme soumis au comité local des usagers.",
  });
  return (
    <div className="panel fr-mt-3w">
      {submit.isError && <ProblemAlert error={submit.error} />}
      <ActButton
        type="button"
        priority="secondary"
        pending={submit.isPending}
        onClick={() => submit.mutate("submit")}
      >
        Noter qu’il est soumis au comité local des usagers
      </ActButton>
    </div>
  );
}

function Approve({ template }: Props) {
  const [day, setDay] = useState(today());
  const approve = useAct(
    (approvedOn: string, init) => approveReplyTemplate(template.id, { approvedOn }, init),
    undefined,
    { done: "La validation est enregistrée." },
  );
  return (
    <div className="panel narrow fr-mt-3w">
      {approve.isError && <ProblemAlert error={approve.error} />}
      <Input
        label="Validé en comité local des usagers le"
        nativeInputProps={{
          type: "date",
          min: template.submittedOn ?? "2000-01-01",
          max: today(),
          value: day,
          onChange: (event) => setDay(event.currentTarget.value),
        }}
      />
      <ConfirmButton
        label="Noter la validation"
        title="Noter que ce courrier type est validé ?"
        pending={approve.isPending}
        disabled={day === ""}
        onConfirm={() => approve.mutate(day)}
      >
        <p>
          Cette version ne changera plus, et sa date non plus. Une nouvelle version sera à valider de nouveau.
        </p>
      </ConfirmButton>
    </div>
  );
}

function Withdraw({ template }: Props) {
  const withdraw = useAct((_: "withdraw", init) => withdrawReplyTemplate(template.id, init), undefined, {
    done: "Le courrier type est retiré.",
  });
  return (
    <div className="fr-mt-3w">
      {withdraw.isError && <ProblemAlert error={withdraw.error} />}
      <ConfirmButton
        label="Retirer ce courrier type"
        title="Retirer ce courrier type ?"
        priority="tertiary"
        pending={withdraw.isPending}
        onConfirm={() => withdraw.mutate("withdraw")}
      >
        <p>
          Les agents ne pourront plus l’insérer. Les réponses déjà envoyées restent. Pour le remettre en
          vigueur, il faudra en écrire une nouvelle version.
        </p>
      </ConfirmButton>
    </div>
  );
}
