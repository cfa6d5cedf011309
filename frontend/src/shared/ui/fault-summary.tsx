import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { useEffect, useRef } from "react";
import { m } from "@/paraglide/messages";

export type Fault = { field: string; message: string };

type Props = {
  /** In the order of the page. */
  faults: Fault[];
  /** Grows each time the form is sent: the person is then led here. */
  attempt: number;
  onGo: (field: string) => void;
};

/** What is to be corrected before the form may leave; each line leads to its field. */
export function FaultSummary({ faults, attempt, onGo }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const led = useRef(0);
  // What is wrong may be known a moment after the attempt; later, while it is being corrected, nobody is disturbed.
  useEffect(() => {
    if (attempt === led.current || !box.current) return;
    led.current = attempt;
    box.current.focus();
  });
  if (faults.length === 0) return null;
  return (
    <div className="fr-mb-3w" ref={box} tabIndex={-1}>
      <Alert
        as="h2"
        severity="error"
        title={m.form_faults()}
        description={
          <ul>
            {faults.map(({ field, message }) => (
              <li key={field}>
                <a
                  href={`#${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onGo(field);
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        }
      />
    </div>
  );
}
