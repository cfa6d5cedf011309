import { useMutation } from "@tanstack/react-query";
import { requestFile } from "@/api/client";
import { getCopyPersonDataUrl } from "@/api/complaints/complaints";
import { saveAs } from "@/shared/save-as";
import { ActButton } from "@/shared/ui/act-button";
import { ProblemAlert } from "@/shared/ui/problem-alert";

/** What a person has a right to: a copy of their data. The service refuses to mix two persons. */
export function DataCopy({ cases }: { cases: string[] }) {
  const copy = useMutation({
    mutationFn: async () => {
      const body = JSON.stringify({ cases });
      saveAs(
        (await requestFile(getCopyPersonDataUrl(), { method: "POST", body })).blob,
        "copie-des-donnees.pdf",
      );
    },
  });
  return (
    <div className="fr-mt-2w">
      {copy.isError && <ProblemAlert error={copy.error} />}
      <ActButton
        type="button"
        priority="secondary"
        iconId="fr-icon-download-line"
        disabled={cases.length === 0}
        pending={copy.isPending}
        onClick={() => copy.mutate()}
      >
        Copie de ses données, en PDF
      </ActButton>
      <p className="mention">
        Cochez les demandes à remettre à la personne, après avoir vérifié qui elle est : le même nom et la
        même adresse. Ni les notes ni les noms des agents n’y sont.
      </p>
    </div>
  );
}
