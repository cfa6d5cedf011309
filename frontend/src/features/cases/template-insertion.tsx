import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { type ReactNode, useRef, useState } from "react";
import { useListReplyTemplates } from "@/api/complaints/complaints";
import type { CaseView } from "@/api/complaints/model";
import { labelOfField } from "@/shared/template-text";
import { Confirm } from "@/shared/ui/confirm";
import type { AnswerDraft } from "./answer-draft";
import { answersFor, fieldsOf, inserted, isAnswerField, proposedOf } from "./answer-templates";
import { Choice } from "./choice";

type Props = {
  aCase: CaseView;
  draft: AnswerDraft;
  keep: (draft: AnswerDraft) => void;
  onInserted: () => void;
  /** Whether who wants to go on is told what is missing. */
  told: boolean;
  /** The answer itself, shown unless the template asks for it: it is written once, in one box. */
  children: ReactNode;
};

/** A template proposed for this request, and what it needs; nothing is written before one asks for it. */
export function TemplateInsertion({ aCase, draft, keep, onInserted, told, children }: Props) {
  const [choice, setChoice] = useState<string>();
  const [missing, setMissing] = useState<string[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const templates = answersFor(useListReplyTemplates().data?.items ?? [], aCase);
  const chosen = choice ?? (draft.template || proposedOf(templates, aCase));
  const template = templates.find(({ id }) => id === chosen);
  const fields = template ? fieldsOf(template, aCase, draft) : [];
  const isInserted = draft.insertion !== undefined && draft.template === chosen;
  const asksAnswer = !isInserted && fields.some(isAnswerField);
  const [again, setAgain] = useState(false);
  const changed = draft.insertion !== undefined && draft.message !== draft.insertion.after;
  const insert = () => {
    const empty = fields.filter((name) => !draft.fields?.[name]?.trim());
    setMissing(empty);
    if (empty[0]) {
      box.current?.querySelector<HTMLElement>(`[name="${empty[0]}"]`)?.focus();
    } else if (changed) {
      setAgain(true);
    } else add();
  };
  const add = () => {
    if (!template) return;
    keep(inserted(draft, template, aCase));
    onInserted();
  };
  return (
    <div ref={box}>
      <Choice
        label="Modèle de réponse"
        hint="Proposé d’après le type, le champ et la langue ; il s’ajoute à ce que vous avez écrit"
        value={template ? chosen : ""}
        labels={Object.fromEntries(templates.map(({ id, title }) => [id, title]))}
        none="Sans modèle"
        onChange={setChoice}
      />
      {template && !isInserted && (
        <>
          {fields.map((name) => (
            <TemplateField
              key={name}
              name={name}
              value={draft.fields?.[name] ?? ""}
              missing={missing.includes(name) || (told && !draft.fields?.[name]?.trim())}
              onChange={(value) => keep({ ...draft, fields: { ...draft.fields, [name]: value } })}
              onEnter={insert}
            />
          ))}
          <Button type="button" priority="secondary" className="fr-mb-3w" onClick={insert}>
            Insérer le modèle
          </Button>
        </>
      )}
      {!asksAnswer && children}
      <Confirm
        open={again}
        title="Ajouter un second modèle ?"
        confirmLabel="Ajouter à la suite"
        onConfirm={add}
        onClose={() => setAgain(false)}
      >
        <p>
          Votre réponse contient déjà un modèle que vous avez modifié : celui-ci s’ajoutera après. Pour le
          remplacer, annulez d’abord l’insertion.
        </p>
      </Confirm>
    </div>
  );
}

type FieldProps = {
  name: string;
  value: string;
  missing: boolean;
  onChange: (value: string) => void;
  onEnter: () => void;
};

/** The answer itself takes several lines; other fields are a name or an address. */
function TemplateField({ name, value, missing, onChange, onEnter }: FieldProps) {
  const given = { name, value, maxLength: 5000 };
  const common = {
    label: labelOfField(name),
    state: missing ? ("error" as const) : ("default" as const),
    stateRelatedMessage: "Complétez ce champ : le modèle en a besoin.",
  };
  return name.toLowerCase() === "reponse" ? (
    <Input
      {...common}
      textArea
      nativeTextAreaProps={{ ...given, rows: 4, onChange: (event) => onChange(event.currentTarget.value) }}
    />
  ) : (
    <Input
      {...common}
      nativeInputProps={{
        ...given,
        onChange: (event) => onChange(event.currentTarget.value),
        onKeyDown: (event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          onEnter();
        },
      }}
    />
  );
}
