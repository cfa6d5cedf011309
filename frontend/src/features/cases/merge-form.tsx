import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { Link } from "react-router";
import { z } from "zod";
import { mergeCase, useListCaseDuplicates } from "@/api/complaints/complaints";
import type { CaseDuplicate, CaseView } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { formatDay } from "@/shared/format";
import { caseStateLabels, labelOf } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormText } from "@/shared/ui/form-fields";

const schema = z.object({
  into: z
    .string()
    .trim()
    .min(1, "Indiquez le numéro de l’autre demande.")
    .max(20, "Ce numéro est trop long."),
});

/** One answer is enough for what was said twice: this case is closed and answered with the other. */
export function MergeAct({ aCase }: { aCase: CaseView }) {
  const duplicates = useListCaseDuplicates(aCase.id);
  const hints = duplicates.data?.items ?? [];
  const count = hints.length === 0 ? "" : ` (${hints.length} semblable${hints.length > 1 ? "s" : ""})`;
  return (
    <Accordion label={`Réunir avec une autre demande${count}`}>
      <MergeForm aCase={aCase} hints={hints} />
    </Accordion>
  );
}

function MergeForm({ aCase, hints }: { aCase: CaseView; hints: CaseDuplicate[] }) {
  const form = useDraftForm({ key: `merge.${aCase.id}`, schema, defaults: { into: "" } });
  const merge = useAct(
    (values: z.output<typeof schema>, init) => mergeCase(aCase.id, values, init),
    () => form.clearDraft(),
    { done: "Les deux demandes sont réunies." },
  );
  return (
    <Form form={form} act={merge} onSend={merge.mutate}>
      <Hints hints={hints} onChoose={(number) => form.setValue("into", number)} />
      <FormText
        form={form}
        name="into"
        label="Numéro de l’autre demande"
        hint="Celle-ci sera close ; la réponse sera donnée avec l’autre"
      />
      <ActButton type="submit" pending={merge.isPending}>
        Réunir les deux demandes
      </ActButton>
    </Form>
  );
}

function Hints({ hints, onChoose }: { hints: CaseDuplicate[]; onChoose: (number: string) => void }) {
  if (hints.length === 0) return <p className="mention">Aucune demande semblable n’a été trouvée.</p>;
  return (
    <>
      <p className="fr-mb-1v">Demandes semblables</p>
      <ul className="rows">
        {hints.map(({ message, samePerson, sameText }) => (
          <li key={message.id} className="row">
            <div>
              <Link to={paths.case(message.id)}>{message.number}</Link>
              <p className="mention fr-mb-0">
                Reçue le {formatDay(message.receivedOn)} · {labelOf(caseStateLabels, message.state)} ·{" "}
                {[samePerson && "même adresse", sameText && "texte semblable"].filter(Boolean).join(", ")}
              </p>
            </div>
            <Button
              type="button"
              size="small"
              priority="secondary"
              title={`Réunir avec la demande ${message.number}`}
              onClick={() => onChoose(message.number)}
            >
              Choisir
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
