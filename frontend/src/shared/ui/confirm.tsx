import { Button } from "@codegouvfr/react-dsfr/Button";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { m } from "@/paraglide/messages";
import { ActButton } from "./act-button";

type Props = {
  open: boolean;
  /** The question, such as "Publier ce bilan ?". */
  title: string;
  /** What cannot be undone. */
  children: ReactNode;
  /** The act's own verb: "Oui" alone says nothing. */
  confirmLabel: string;
  onConfirm: () => void;
  onClose: () => void;
};

/**
 * Asks once before what nothing undoes. The browser's own dialog keeps the keyboard inside, closes with Escape and gives
 * the focus back; it begins on the button that changes nothing.
 */
export function Confirm({ open, title, children, confirmLabel, onConfirm, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) {
      dialog.current?.close();
    } else if (!dialog.current?.open) {
      dialog.current?.showModal();
      cancel.current?.focus();
    }
  }, [open]);
  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={id} onClose={onClose}>
      {open && (
        <>
          <h2 id={id} className="fr-h5">
            {title}
          </h2>
          {children}
          <div className="inline fr-mt-3w">
            <Button
              type="button"
              onClick={() => {
                onClose();
                onConfirm();
              }}
            >
              {confirmLabel}
            </Button>
            <Button type="button" ref={cancel} priority="secondary" onClick={onClose}>
              {m.cancel()}
            </Button>
          </div>
        </>
      )}
    </dialog>
  );
}

type ButtonOwnProps = Pick<Props, "title" | "children" | "onConfirm"> & {
  label: string;
  confirmLabel?: string;
  pending: boolean;
  disabled?: boolean;
  priority?: "primary" | "secondary" | "tertiary";
};

/** A button whose act is asked about before it is done. */
export function ConfirmButton(props: ButtonOwnProps) {
  const { label, confirmLabel = label, pending, disabled, priority, onConfirm, ...asked } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActButton
        type="button"
        priority={priority}
        disabled={disabled}
        pending={pending}
        onClick={() => setOpen(true)}
      >
        {label}
      </ActButton>
      <Confirm
        {...asked}
        open={open}
        confirmLabel={confirmLabel}
        onConfirm={onConfirm}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
