import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { eraseCase } from "@/api/complaints/complaints";
import { m } from "@/paraglide/messages";
import { useAct } from "@/shared/act";
import { ConfirmButton } from "@/shared/ui/confirm";
import { ProblemAlert } from "@/shared/ui/problem-alert";

type Props = { number: string; secret: string; onErased: () => void };

/** The right to erasure, for whoever holds the link; nothing brings the data back. */
export function EraseData({ number, secret, onErased }: Props) {
  const erase = useAct(
    (_: "erase", init) => eraseCase(number, { ...init, headers: { ...init.headers, "Case-Secret": secret } }),
    onErased,
  );
  return (
    <div>
      {erase.isError && <ProblemAlert error={erase.error} />}
      <ConfirmButton
        priority="tertiary"
        label={m.erase_title()}
        title={m.erase_question()}
        confirmLabel={m.erase_confirm()}
        pending={erase.isPending}
        onConfirm={() => erase.mutate("erase")}
      >
        <p>{m.erase_text()}</p>
      </ConfirmButton>
    </div>
  );
}

export function Erased() {
  return (
    <div role="status">
      <Alert small severity="success" description={m.erase_done()} />
    </div>
  );
}
