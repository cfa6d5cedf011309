import { Checkbox } from "@codegouvfr/react-dsfr/Checkbox";
import { useListAttachments } from "@/api/complaints/complaints";
import type { CaseView } from "@/api/complaints/model";
import { formatSize } from "@/shared/format";
import type { AnswerDraft } from "./answer-draft";

type Props = { aCase: CaseView; draft: AnswerDraft; keep: (draft: AnswerDraft) => void };

/** Whether the platform sends this answer by e-mail: files can leave with nothing else. */
export function leavesByMail(aCase: CaseView, { means, answeredOn }: AnswerDraft): boolean {
  const byMail = means === "EMAIL" || (means === "" && aCase.person?.email !== undefined);
  return byMail && !(means && answeredOn);
}

/** The files of the case that leave with the answer. */
export function AnswerFiles({ aCase, draft, keep }: Props) {
  const files = useListAttachments(aCase.id, undefined, { query: { enabled: aCase.attachments > 0 } });
  const items = (files.data?.items ?? []).filter((file) => file.scan !== "INFECTED");
  if (items.length === 0 || !leavesByMail(aCase, draft)) return null;
  const chosen = draft.attachments ?? [];
  const toggle = (id: string) =>
    keep({
      ...draft,
      attachments: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
    });
  return (
    <Checkbox
      small
      legend="Joindre au courriel"
      hintText="Les pièces jointes de la demande, 7 Mo au plus ensemble"
      options={items.map((file) => ({
        label: `${file.name} (${formatSize(file.size)})`,
        nativeInputProps: { checked: chosen.includes(file.id), onChange: () => toggle(file.id) },
      }))}
    />
  );
}
