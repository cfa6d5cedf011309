import { Button } from "@codegouvfr/react-dsfr/Button";
import { Upload } from "@codegouvfr/react-dsfr/Upload";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { importMeasurements, previewImport } from "@/api/indicators/indicators";
import type { ImportView } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { ImportPreview } from "./import-preview";

const asFile = { headers: { "Content-Type": "application/octet-stream" } };
const MOST_BYTES = 16 * 1024 * 1024;

/** The filled sheet is checked, shown, then kept whole or not at all. */
export function SheetUpload() {
  const [file, setFile] = useState<File>();
  const check = useMutation({
    mutationFn: (chosen: File) => previewImport(chosen, asFile),
  });
  const keep = useAct((view: ImportView, init) =>
    importMeasurements(file as File, view.unusualCount > 0 ? { confirmUnusual: true } : undefined, {
      headers: { ...asFile.headers, ...init.headers, "If-Match": `"${view.fingerprint}"` },
    }),
  );
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    keep.reset();
    check.reset();
    if (chosen && chosen.size <= MOST_BYTES) check.mutate(chosen);
  };
  const tooLarge = file !== undefined && file.size > MOST_BYTES;
  return (
    <section className="panel" aria-labelledby="upload">
      <h2 id="upload" className="fr-h5">
        2. Renvoyer le classeur rempli
      </h2>
      <Upload
        label="Classeur à vérifier"
        hint="CSV, XLSX ou ODS, 100 000 lignes et 16 Mo au plus. Rien n’est enregistré avant votre accord."
        state={tooLarge ? "error" : "default"}
        stateRelatedMessage="Ce fichier dépasse 16 Mo : partagez-le en plusieurs fichiers."
        nativeInputProps={{
          accept: ".csv,.xlsx,.ods",
          onChange: (event) => choose(event.currentTarget.files?.[0]),
        }}
      />
      <div role="status" className="fr-mt-2w">
        {check.isPending && "Vérification du classeur…"}
      </div>
      {check.isError && (
        <>
          <ProblemAlert error={check.error} />
          {file && (
            <Button priority="secondary" onClick={() => check.mutate(file)}>
              Vérifier de nouveau
            </Button>
          )}
        </>
      )}
      {check.data && (
        <ImportPreview
          view={check.data}
          kept={keep.isSuccess}
          pending={keep.isPending}
          failure={keep.error}
          onKeep={() => keep.mutate(check.data)}
        />
      )}
    </section>
  );
}
