import { Button } from "@codegouvfr/react-dsfr/Button";
import { Upload } from "@codegouvfr/react-dsfr/Upload";
import { useState } from "react";
import { m } from "@/paraglide/messages";
import { formatSize } from "@/shared/format";
import { lighten } from "./lighten";
import { accepted, faultOf, mostFiles } from "./limits";

type Props = {
  label?: string;
  files: File[];
  onChange: (files: File[]) => void;
  /** How many more may be sent. */
  most?: number;
};

/** Files to be sent later. What cannot be sent is said at once, and the others stay. */
export function FileChoice({ label = m.files_label(), files, onChange, most = mostFiles }: Props) {
  const [faults, setFaults] = useState<string[]>([]);
  const choose = async (chosen: File[]) => {
    const light = await Promise.all(chosen.map(lighten));
    const fit = light.filter((file) => !faultOf(file));
    const found = light.map(faultOf).filter((fault) => fault !== undefined);
    const all = [...files, ...fit.filter((file) => !files.some((other) => isSame(other, file)))];
    setFaults(all.length > most ? [...found, m.files_too_many({ most })] : found);
    onChange(all.slice(0, most));
  };
  return (
    <div className="fr-mb-3w">
      <Upload
        multiple
        label={label}
        hint={m.files_hint({ most: mostFiles })}
        state={faults.length > 0 ? "error" : "default"}
        stateRelatedMessage={faults.join(" ")}
        nativeInputProps={{
          accept: accepted,
          onChange: (event) => {
            const input = event.currentTarget;
            // Emptied once read: the same file may be chosen again after it was removed.
            void choose([...(input.files ?? [])]).finally(() => {
              input.value = "";
            });
          },
        }}
      />
      {files.length > 0 && (
        <ul className="files" aria-label={m.files_chosen()}>
          {files.map((file) => (
            <li key={`${file.name}${file.size}`} className="inline">
              <span className="break">{file.name}</span>
              <span className="mention">{formatSize(file.size)}</span>
              <Button
                type="button"
                size="small"
                priority="tertiary no outline"
                iconId="fr-icon-delete-line"
                title={m.files_remove({ name: file.name })}
                onClick={() => onChange(files.filter((other) => other !== file))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const isSame = (one: File, other: File) => one.name === other.name && one.size === other.size;
