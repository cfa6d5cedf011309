import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { RadioButtons } from "@codegouvfr/react-dsfr/RadioButtons";
import { useState } from "react";
import { Link } from "react-router";
import { controlReply } from "@/api/complaints/complaints";
import type { Finding, ReplyControlLine, ReplyFindings } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { formatDay } from "@/shared/format";
import { labelOf, optionsOf } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { ActButton } from "@/shared/ui/act-button";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { criterionLabels, findingLabels } from "./labels";

const criteria = [
  ["form", criterionLabels.FORM],
  ["courtesy", criterionLabels.COURTESY],
  ["clarity", criterionLabels.CLARITY],
  ["signature", criterionLabels.SIGNATURE],
  ["redirection", criterionLabels.REDIRECTION],
] as const;
type Grid = Partial<Record<(typeof criteria)[number][0], Finding>>;

type Props = { control: string; reply: ReplyControlLine; mayControl: boolean };

export function ReplyGrid({ control, reply, mayControl }: Props) {
  const done = reply.controlledBy ? `contrôlée par ${reply.controlledBy}` : "à contrôler";
  return (
    <Accordion label={`${reply.position}. ${reply.number}, ${done}`}>
      <p>
        <Link to={paths.case(reply.caseId)}>
          Lire la demande et la réponse du {formatDay(reply.answeredOn)}
        </Link>
      </p>
      <p>Délai : {labelOf(findingLabels, reply.delay).toLowerCase()}, d’après les dates enregistrées.</p>
      {mayControl ? <GridForm control={control} reply={reply} /> : <Found reply={reply} />}
    </Accordion>
  );
}

function Found({ reply }: { reply: ReplyControlLine }) {
  return (
    <ul>
      {criteria.map(([name, label]) => (
        <li key={name}>
          {label} : {reply[name] ? labelOf(findingLabels, reply[name]).toLowerCase() : "pas encore contrôlé"}
        </li>
      ))}
      {reply.remark && <li>Remarque : {reply.remark}</li>}
    </ul>
  );
}

function GridForm({ control, reply }: { control: string; reply: ReplyControlLine }) {
  const [grid, setGrid] = useState<Grid>(reply);
  const [remark, setRemark] = useState(reply.remark ?? "");
  const [checked, setChecked] = useState(false);
  const keep = useAct(
    (body: ReplyFindings, init) => controlReply(control, reply.position, body, init),
    undefined,
    {
      done: `La grille de la réponse ${reply.number} est enregistrée.`,
    },
  );
  const { form, courtesy, clarity, signature, redirection } = grid;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const missing = criteria.find(([name]) => !grid[name])?.[0];
    const first = document.querySelector<HTMLElement>(`input[name="${missing}-${reply.position}"]`);
    if (missing) first?.focus();
    if (form && courtesy && clarity && signature && redirection) {
      keep.mutate({ form, courtesy, clarity, signature, redirection, remark: remark.trim() || undefined });
    }
  };
  return (
    <form noValidate onSubmit={submit}>
      {keep.isError && <ProblemAlert error={keep.error} />}
      {criteria.map(([name, label]) => (
        <RadioButtons
          key={name}
          legend={label}
          orientation="horizontal"
          small
          state={checked && !grid[name] ? "error" : "default"}
          stateRelatedMessage={checked && !grid[name] ? "Choisissez une réponse." : undefined}
          options={optionsOf(findingLabels).map((option) => ({
            label: option.label,
            nativeInputProps: {
              name: `${name}-${reply.position}`,
              checked: grid[name] === option.value,
              onChange: () => setGrid({ ...grid, [name]: option.value }),
            },
          }))}
        />
      ))}
      <Input
        textArea
        label="Remarque (facultatif)"
        nativeTextAreaProps={{
          rows: 2,
          maxLength: 1000,
          value: remark,
          onChange: (event) => setRemark(event.currentTarget.value),
        }}
      />
      <ActButton type="submit" pending={keep.isPending}>
        Enregistrer la grille
      </ActButton>
    </form>
  );
}
