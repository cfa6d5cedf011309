import { useEffect, useRef } from "react";
import { Link, useNavigate } from "react-router";
import { addAttachment } from "@/api/complaints/complaints";
import { SendingList } from "@/shared/attachments/sending-list";
import { fileInit, useSendings } from "@/shared/attachments/sendings";
import { paths } from "@/shared/paths";
import { Page } from "@/shared/ui/page";

/** Between a case just recorded and its page: what was scanned with it leaves, and says what does not. */
export function RecordedFiles({ id, files }: { id: string; files: File[] }) {
  const navigate = useNavigate();
  const { sendings, add, retry } = useSendings((file, init) => addAttachment(id, file, fileInit(file, init)));
  const begun = useRef(false);
  useEffect(() => {
    if (!begun.current) add(files);
    begun.current = true;
  }, [add, files]);
  const isDone = sendings.length > 0 && sendings.every(({ state }) => state === "sent");
  useEffect(() => {
    if (isDone) void navigate(paths.case(id));
  }, [isDone, id, navigate]);
  return (
    <Page title="Demande enregistrée" lead="Envoi des pièces jointes">
      <div className="narrow">
        <SendingList sendings={sendings} onRetry={retry} />
        <Link className="fr-link" to={paths.case(id)}>
          Ouvrir la demande
        </Link>
      </div>
    </Page>
  );
}
