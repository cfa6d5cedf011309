import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { handleCases, useListDeskAgents } from "@/api/complaints/complaints";
import type {
  CaseKind,
  CaseSummary,
  CasesStep,
  HandledCases,
  Redirect,
  Scope,
  StepForMany,
} from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { kindLabels, scopeLabels } from "@/shared/labels";
import { fromMarks } from "@/shared/template-text";
import { ActButton } from "@/shared/ui/act-button";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { Choice } from "./choice";
import { ManyRedirections } from "./many-redirections";

const steps: Record<StepForMany, string> = {
  ASSIGNMENT: "Attribuer",
  ACKNOWLEDGEMENT: "Accuser réception",
  REDIRECTION: "Réorienter",
  REOPENING: "Annuler la réorientation",
  REQUALIFICATION: "Requalifier",
  CLOSURE: "Clore",
};

type Props = { cases: CaseSummary[]; onDone: (result: HandledCases, step: StepForMany) => void };

/** What may be said of all of them at once. Answers are not: each person is answered for what they wrote. */
export function ManyCasesForm({ cases, onDone }: Props) {
  const [step, setStep] = useState<StepForMany>("ASSIGNMENT");
  const [agent, setAgent] = useState("me");
  const [kind, setKind] = useState<CaseKind>("COMPLAINT");
  const [scope, setScope] = useState<Scope>("FILE_PROGRESS");
  const [redirection, setRedirection] = useState<Redirect>({ scope: "FILE_PROGRESS", redirection: "" });
  const [reason, setReason] = useState("");
  const act = useAct(
    (body: CasesStep, init) => handleCases(body, init),
    (result, sent) => onDone(result, sent.step),
  );
  const details = {
    ASSIGNMENT: { assignment: { agent: agent || undefined } },
    REQUALIFICATION: { requalification: { kind, scope } },
    REDIRECTION: {
      redirection: {
        ...redirection,
        message: redirection.message ? fromMarks(redirection.message) : undefined,
      },
    },
    REOPENING: { reopening: { reason } },
    ACKNOWLEDGEMENT: {},
    CLOSURE: {},
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate({ step, cases: cases.map((aCase) => aCase.id), ...details[step] });
      }}
    >
      {act.isError && <ProblemAlert error={act.error} />}
      <div className="filters">
        <Choice
          label="Action"
          value={step}
          labels={steps}
          onChange={(value) => setStep(value as StepForMany)}
        />
        {step === "ASSIGNMENT" && <AgentChoice cases={cases} agent={agent} onChange={setAgent} />}
        {step === "REDIRECTION" && <ManyRedirections value={redirection} onChange={setRedirection} />}
        {step === "REOPENING" && (
          <Input
            label="Pourquoi"
            hintText="Reste entre agents"
            nativeInputProps={{
              required: true,
              maxLength: 2000,
              value: reason,
              onChange: (event) => setReason(event.currentTarget.value),
            }}
          />
        )}
        {step === "REQUALIFICATION" && (
          <>
            <Choice
              label="En type"
              value={kind}
              labels={kindLabels}
              onChange={(value) => setKind(value as CaseKind)}
            />
            <Choice
              label="En champ"
              value={scope}
              labels={scopeLabels}
              onChange={(value) => setScope(value as Scope)}
            />
          </>
        )}
      </div>
      {step === "ACKNOWLEDGEMENT" && (
        <p className="mention">
          Les personnes qui ont laissé une adresse électronique reçoivent un courriel.
        </p>
      )}
      {step === "REDIRECTION" && (
        <p className="mention">
          Chaque personne est prévenue par ce qu’elle a laissé : courriel, lettre à imprimer, page de suivi.
          C’est la réponse qui lui est due, le délai s’arrête. Ce qui reste à faire est dit demande par
          demande.
        </p>
      )}
      {step === "REOPENING" && (
        <p className="mention">
          Les demandes réorientées à tort sont rouvertes, et leur délai court de nouveau depuis la réception.
          Qui a été prévenu par courriel en reçoit un autre.
        </p>
      )}
      <ActButton type="submit" pending={act.isPending}>
        {`${steps[step]} : ${cases.length} ${cases.length > 1 ? "demandes" : "demande"}`}
      </ActButton>
    </form>
  );
}

type AgentProps = { cases: CaseSummary[]; agent: string; onChange: (agent: string) => void };

/** Colleagues are those of one site: cases of several sites go to oneself, or to nobody. */
function AgentChoice({ cases, agent, onChange }: AgentProps) {
  const sites = [...new Set(cases.map((aCase) => aCase.site))];
  const site = sites.length === 1 ? sites[0] : undefined;
  const agents = useListDeskAgents({ site: site ?? "" }, { query: { enabled: site !== undefined } });
  const known = Object.fromEntries((site && agents.data?.items.map(({ id, name }) => [id, name])) || []);
  return (
    <Choice
      label="À qui"
      value={agent}
      labels={{ me: "Moi", ...known }}
      none="Personne"
      onChange={onChange}
    />
  );
}
