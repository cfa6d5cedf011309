import { Button } from "@codegouvfr/react-dsfr/Button";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listSentAttachments, sendAttachment } from "@/api/complaints/complaints";
import { m } from "@/paraglide/messages";
import { FileChoice } from "@/shared/attachments/file-choice";
import { mostFiles } from "@/shared/attachments/limits";
import { SendingList } from "@/shared/attachments/sending-list";
import { fileInit, useSendings } from "@/shared/attachments/sendings";
import { formatSize } from "@/shared/format";

type Props = { number: string; secret: string; isOpen: boolean };

/** What the person sent with their message, and what they may still send while it waits for its answer. */
export function FollowedFiles({ number, secret, isOpen }: Props) {
  const [chosen, setChosen] = useState<File[]>([]);
  const sent = useQuery({
    queryKey: ["sent-attachments", number, secret],
    queryFn: ({ signal }) =>
      listSentAttachments(number, undefined, { headers: { "Case-Secret": secret }, signal }),
  });
  const { sendings, add, retry } = useSendings(
    (file, init) => sendAttachment(number, file, fileInit(file, init, secret)),
    () => void sent.refetch(),
  );
  const items = sent.data?.items ?? [];
  const left = mostFiles - items.filter(({ fromPerson }) => fromPerson).length;
  const waiting = sendings.filter(({ state }) => state !== "sent");
  if (items.length === 0 && !isOpen) return null;
  return (
    <section aria-labelledby="files">
      <h2 id="files" className="fr-h5">
        {m.files_title()}
      </h2>
      {items.length > 0 && (
        <ul className="files">
          {items.map(({ id, name, size }) => (
            <li key={id}>
              <span className="break">{name}</span> <span className="mention">{formatSize(size)}</span>
            </li>
          ))}
        </ul>
      )}
      <SendingList sendings={waiting} onRetry={retry} />
      {isOpen && left > 0 && (
        <>
          <FileChoice label={m.files_add()} files={chosen} onChange={setChosen} most={left} />
          {chosen.length > 0 && (
            <Button
              onClick={() => {
                add(chosen);
                setChosen([]);
              }}
            >
              {m.files_send()}
            </Button>
          )}
        </>
      )}
      <p className="mention">{m.files_who()}</p>
    </section>
  );
}
