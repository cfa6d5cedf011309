import { useEffect, useRef } from "react";
import { sendAttachment } from "@/api/complaints/complaints";
import { m } from "@/paraglide/messages";
import { SendingList } from "@/shared/attachments/sending-list";
import { fileInit, useSendings } from "@/shared/attachments/sendings";

type Props = { number: string; secret: string; files: File[] };

/** The files leave once the message has arrived: whatever becomes of them, it is not lost. */
export function SentFiles({ number, secret, files }: Props) {
  const { sendings, add, retry } = useSendings((file, init) =>
    sendAttachment(number, file, fileInit(file, init, secret)),
  );
  const begun = useRef(false);
  useEffect(() => {
    if (!begun.current) add(files);
    begun.current = true;
  }, [add, files]);
  return (
    <section aria-labelledby="files">
      <h2 id="files" className="fr-h5">
        {m.files_title()}
      </h2>
      <SendingList sendings={sendings} onRetry={retry} />
      {sendings.some(({ state }) => state !== "sent") && <p>{m.files_after()}</p>}
    </section>
  );
}
