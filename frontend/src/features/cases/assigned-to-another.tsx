import type { CaseView } from "@/api/complaints/model";
import { useUser } from "@/shared/session";

/** Two agents do not answer the same person: who has it is said before one begins. */
export function AssignedToAnother({ aCase: { assignee, open } }: { aCase: CaseView }) {
  const { name, username } = useUser();
  if (!open || !assignee || assignee.name === name || assignee.id === username) return null;
  return (
    <p className="fr-message fr-message--warning fr-mb-2w">
      {assignee.name} s’occupe de cette demande : mettez-vous d’accord avant de répondre.
    </p>
  );
}
