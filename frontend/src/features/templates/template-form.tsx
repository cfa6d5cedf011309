import { Button } from "@codegouvfr/react-dsfr/Button";
import { createReplyTemplate } from "@/api/complaints/complaints";
import type { ReplyTemplateView } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { kindLabels, scopeLabels } from "@/shared/labels";
import { useUser } from "@/shared/session";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormSelect, FormText } from "@/shared/ui/form-fields";
import { languageLabels, useLabels } from "./labels";
import { TemplatePreview } from "./template-preview";
import { bodyOf, type TemplateValues, templateSchema, valuesOf } from "./template-values";

type Props = { template?: ReplyTemplateView; onDone: (id?: string) => void };

/** A redirection is for requests that are another service's. */
const { TO_QUALIFY: _, RECEPTION: __, ...redirectedScopes } = scopeLabels;

/** Writes a text, or its next version: the words of a version never change. */
export function TemplateForm({ template, onDone }: Props) {
  const mine = useUser().prefecture;
  const prefecture = template ? (template.prefecture ?? undefined) : mine;
  const form = useDraftForm({
    key: `template.${template?.id ?? ""}`,
    schema: templateSchema,
    defaults: valuesOf(template),
  });
  const save = useAct(
    (values: TemplateValues, init) => createReplyTemplate(bodyOf(values, prefecture), init),
    (saved) => {
      form.clearDraft();
      onDone(saved.id);
    },
    { done: template ? "La nouvelle version est enregistrée." : "Le courrier type est enregistré." },
  );
  const cancel = () => {
    form.clearDraft();
    onDone(template?.id);
  };
  const [subject, body, language, use] = form.watch(["subject", "body", "language", "use"]);
  return (
    <Form form={form} act={save} onSend={save.mutate}>
      <div className="columns even">
        <div>
          {!template && (
            <>
              <FormText
                form={form}
                name="code"
                label="Code"
                hint="En capitales, il ne changera plus : SUIVI_DOSSIER"
              />
              <FormSelect form={form} name="language" label="Langue" labels={languageLabels} />
            </>
          )}
          <FormText form={form} name="title" label="Titre dans la liste" />
          <FormSelect form={form} name="use" label="Sert à" labels={useLabels} />
          {use === "REDIRECTION" && (
            <FormSelect
              form={form}
              name="scope"
              label="Pour les demandes qui concernent"
              labels={redirectedScopes}
              placeholder="N’importe quel autre service"
            />
          )}
          <FormSelect
            form={form}
            name="kind"
            label="Nature des demandes"
            labels={kindLabels}
            placeholder="Toutes"
          />
          <FormText form={form} name="subject" label="Objet du courriel" />
          <FormText
            form={form}
            name="body"
            rows={14}
            label="Texte"
            hint="Entre doubles accolades, ce que l’application remplit : {{numero}}, {{dateReception}}, {{nom}}, {{site}}, {{signature}} ; {{lien}} et {{reponse}} sont demandés à l’agent."
          />
        </div>
        <div>
          <h2 className="fr-h6">Aperçu, pour une demande inventée</h2>
          <TemplatePreview subject={subject} body={body} language={language} />
        </div>
      </div>
      <div className="inline fr-mt-3w">
        <ActButton type="submit" pending={save.isPending}>
          {template ? "Enregistrer la nouvelle version" : "Enregistrer le courrier type"}
        </ActButton>
        <Button type="button" priority="tertiary no outline" onClick={cancel}>
          Annuler
        </Button>
      </div>
    </Form>
  );
}
