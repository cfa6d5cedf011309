import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { redirectCase, useListReplyTemplates } from "@/api/complaints/complaints";
import type { CaseView, Redirect, ReplyTemplateView, Scope } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { useDraft } from "@/shared/drafts";
import { fromMarks, toMarks } from "@/shared/template-text";
import { ActButton } from "@/shared/ui/act-button";
import { ConfirmButton } from "@/shared/ui/confirm";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { toldTo } from "./answer-preview";
import { Choice } from "./choice";
import { FocusedHeading } from "./focused-heading";
import { givenBy, MeansFields } from "./means-fields";
import {
  blankRedirect,
  elsewhereLabels,
  faultsOf,
  isElsewhere,
  letterOf,
  type RedirectDraft,
  recipientOf,
  redirectionsFor,
  withAddress,
} from "./redirections";

const nobody = "Sans adresse ni lien de suivi, personne ne sera prévenu : la demande sera close.";

type Props = {
  aCase: CaseView;
  /** How the letter has left. */
  onSent: (how: string) => void;
};

/** One act says for which service it is, tells the person where to write, and stops the clock. */
export function RedirectForm({ aCase, onSent }: Props) {
  const [draft, keep] = useDraft<RedirectDraft>(`redirect.${aCase.id}`, {
    ...blankRedirect,
    scope: isElsewhere(aCase.scope) ? aCase.scope : "",
    redirection: aCase.redirection ?? "",
  });
  const [step, setStep] = useState<"writing" | "incomplete" | "reading">("writing");
  const templates = redirectionsFor(useListReplyTemplates().data?.items ?? [], draft.scope, aCase.language);
  const chosen = templates.find(({ id }) => id === draft.template) ?? templates[0];
  const letter = draft.message ?? letterOf(chosen, aCase);
  const sent = withAddress(letter, draft.redirection);
  const faults = faultsOf(draft, sent);
  const how = draft.means ? toldTo(aCase, draft) : recipientOf(aCase, nobody);
  const redirect = useAct(
    (body: Redirect, init) => redirectCase(aCase.id, body, init),
    () => {
      onSent(how);
      keep(undefined);
    },
    { done: "La demande est réorientée." },
  );
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (step !== "reading") setStep(Object.keys(faults).length > 0 ? "incomplete" : "reading");
    else if (!redirect.isPending) redirect.mutate(bodyOf(draft, chosen?.id));
  };
  return (
    <form onSubmit={submit} noValidate>
      {redirect.isError && <ProblemAlert error={redirect.error} />}
      {step === "reading" ? (
        <>
          <FocusedHeading as="h4">Ce que la personne recevra</FocusedHeading>
          <p className="mention">{how}</p>
          <div className="panel">
            <p className="long-text">{toMarks(sent)}</p>
          </div>
          <div className="inline">
            <ActButton type="submit" pending={redirect.isPending}>
              Réorienter la demande
            </ActButton>
            <Button type="button" priority="secondary" onClick={() => setStep("writing")}>
              Modifier
            </Button>
          </div>
        </>
      ) : (
        <>
          <RedirectFields
            draft={draft}
            keep={keep}
            letter={letter}
            templates={templates}
            chosen={chosen?.id ?? ""}
            model={letterOf(chosen, aCase)}
            faults={step === "incomplete" ? faults : {}}
          />
          <MeansFields label="Comment la personne est prévenue" draft={draft} keep={keep} aCase={aCase} />
          <Button type="submit">Relire la lettre</Button>
        </>
      )}
    </form>
  );
}

type FieldsProps = {
  draft: RedirectDraft;
  keep: (draft: RedirectDraft) => void;
  letter: string;
  templates: ReplyTemplateView[];
  chosen: string;
  /** The letter of the template, as it is before anybody changes it. */
  model: string;
  faults: ReturnType<typeof faultsOf>;
};

function RedirectFields({ draft, keep, letter, templates, chosen, model, faults }: FieldsProps) {
  return (
    <>
      <p className="mention">
        C’est la réponse due à la personne : le délai s’arrête. Une erreur ? Rouvrez la demande, la
        réorientation est annulée.
      </p>
      <Choice
        label="Pour qui est la demande"
        value={draft.scope}
        labels={elsewhereLabels}
        none="Choisir"
        error={faults.scope}
        onChange={(scope) => keep({ ...draft, scope, template: "" })}
      />
      <Input
        textArea
        label="À qui la personne doit s’adresser"
        hintText="Nom, adresse, lien ; par exemple : Mairie de Rouen, https://rouen.fr"
        state={faults.redirection ? "error" : "default"}
        stateRelatedMessage={faults.redirection}
        nativeTextAreaProps={{
          rows: 2,
          maxLength: 2000,
          value: draft.redirection,
          onChange: (event) => keep({ ...draft, redirection: event.currentTarget.value }),
        }}
      />
      {templates.length > 1 && (
        <Choice
          label="Modèle de lettre"
          value={chosen}
          labels={Object.fromEntries(templates.map(({ id, title }) => [id, title]))}
          onChange={(template) => keep({ ...draft, template })}
        />
      )}
      <Input
        textArea
        label="Lettre"
        hintText="[à qui s’adresser] est remplacé par ce que vous avez écrit au-dessus"
        state={faults.message ? "error" : "default"}
        stateRelatedMessage={faults.message}
        nativeTextAreaProps={{
          rows: 10,
          value: letter,
          onChange: (event) => keep({ ...draft, message: event.currentTarget.value }),
        }}
      />
      {draft.message !== undefined && draft.message !== model && (
        <div className="fr-mb-3w">
          <ConfirmButton
            label="Reprendre la lettre du modèle"
            title="Remplacer votre lettre par celle du modèle ?"
            confirmLabel="Remplacer ma lettre"
            priority="tertiary"
            pending={false}
            onConfirm={() => keep({ ...draft, message: undefined })}
          >
            <p>Ce que vous avez écrit dans la lettre sera perdu.</p>
          </ConfirmButton>
        </div>
      )}
    </>
  );
}

/** A letter that nobody changed is left to the service, which fills it in. */
function bodyOf(draft: RedirectDraft, template?: string): Redirect {
  const { scope, redirection, message } = draft;
  return {
    scope: scope as Scope,
    redirection: redirection.trim(),
    template,
    message: message === undefined ? undefined : fromMarks(message),
    ...givenBy(draft),
  };
}
