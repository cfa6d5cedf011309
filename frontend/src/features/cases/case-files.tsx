import { Button } from "@codegouvfr/react-dsfr/Button";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { requestBlob } from "@/api/client";
import { addAttachment, getDownloadAttachmentUrl, useListAttachments } from "@/api/complaints/complaints";
import type { AttachmentView, CaseView } from "@/api/complaints/model";
import { FileChoice } from "@/shared/attachments/file-choice";
import { SendingList } from "@/shared/attachments/sending-list";
import { fileInit, useSendings } from "@/shared/attachments/sendings";
import { formatInstant, formatSize } from "@/shared/format";
import { saveAs } from "@/shared/save-as";
import { ActButton } from "@/shared/ui/act-button";
import { Loaded } from "@/shared/ui/loaded";
import { ProblemAlert } from "@/shared/ui/problem-alert";

/** The files of a case, for those who handle it: they may tell who wrote. */
export function CaseFiles({ aCase }: { aCase: CaseView }) {
  const queries = useQueryClient();
  const files = useListAttachments(aCase.id, undefined, { query: { enabled: aCase.handled } });
  const [chosen, setChosen] = useState<File[]>([]);
  const { sendings, add, retry } = useSendings(
    (file, init) => addAttachment(aCase.id, file, fileInit(file, init)),
    () => void queries.invalidateQueries(),
  );
  if (!aCase.handled) {
    return aCase.attachments > 0 ? <p className="mention">Pièces jointes : {aCase.attachments}</p> : null;
  }
  return (
    <section aria-labelledby="files" className="fr-mb-3w">
      <h2 id="files" className="fr-h5">
        Pièces jointes
      </h2>
      <Loaded query={files}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="mention">Aucune pièce jointe</p>
          ) : (
            <ul className="files">
              {items.map((file) => (
                <FileLine key={file.id} id={aCase.id} file={file} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <SendingList sendings={sendings.filter(({ state }) => state !== "sent")} onRetry={retry} />
      {aCase.steps.includes("ATTACHMENT") && (
        <details className="no-print">
          <summary>Ajouter des fichiers</summary>
          <div className="fr-mt-2w">
            <FileChoice label="Fichiers à ajouter" files={chosen} onChange={setChosen} />
            <Button
              priority="secondary"
              disabled={chosen.length === 0}
              onClick={() => {
                add(chosen);
                setChosen([]);
              }}
            >
              Ajouter à la demande
            </Button>
          </div>
        </details>
      )}
    </section>
  );
}

function FileLine({ id, file }: { id: string; file: AttachmentView }) {
  const download = useMutation({
    mutationFn: async () => saveAs(await requestBlob(getDownloadAttachmentUrl(id, file.id)), file.name),
  });
  if (file.scan === "INFECTED") {
    return (
      <li>
        <span className="file-name">{file.name}</span>
        <p className="mention fr-mb-0">
          Fichier dangereux d’après l’antivirus : il n’est donné à personne. Demandez à la personne d’en
          envoyer un autre.
        </p>
      </li>
    );
  }
  return (
    <li>
      <ActButton
        priority="tertiary no outline"
        size="small"
        iconId="fr-icon-download-line"
        className="file-name"
        pending={download.isPending}
        onClick={() => download.mutate()}
      >
        {file.name}
      </ActButton>
      <p className="mention fr-mb-0">
        {formatSize(file.size)} · {file.fromPerson ? "envoyée par la personne" : "ajoutée par un agent"} le{" "}
        {formatInstant(file.addedAt)}
        {file.scan === "NOT_SCANNED" && " · non analysée par l’antivirus : ouvrez-la avec prudence"}
      </p>
      {download.isError && <ProblemAlert error={download.error} />}
    </li>
  );
}
