import { type ReactNode, useEffect, useRef, useState } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { Problem } from "@/api/client";
import { type Fault, FaultSummary } from "./fault-summary";
import { ProblemAlert } from "./problem-alert";

type Props<Values extends FieldValues, Output> = {
  // biome-ignore lint/suspicious/noExplicitAny: the context type of a form plays no part in sending it
  form: UseFormReturn<Values, any, Output>;
  /** What sends it, and what the service answered. */
  act: { isPending: boolean; error: unknown };
  onSend: (values: Output) => void;
  className?: string;
  "aria-labelledby"?: string;
  children: ReactNode;
};

/**
 * Every form: sent once at a time; what is wrong comes first, as a summary that takes the focus and leads to each field
 * in the order of the page, whether this page or the service found it.
 */
export function Form<Values extends FieldValues, Output>(props: Props<Values, Output>) {
  const { form, act, onSend, children, ...rest } = props;
  const element = useRef<HTMLFormElement>(null);
  /** How often it was sent with something to correct. */
  const [attempt, setAttempt] = useState(0);
  const [left, setLeft] = useState(false);
  const { errors } = form.formState;
  const places = namesIn(element.current);
  const placeOf = (name: string) => (places.includes(name) ? places.indexOf(name) : places.length);
  const faults = faultsIn(errors).sort((one, other) => placeOf(one.field) - placeOf(other.field));
  useEffect(() => showRefusals(form, act.error), [form, act.error]);
  return (
    <form
      {...rest}
      ref={element}
      noValidate
      onSubmit={form.handleSubmit(
        (values) => {
          setLeft(true);
          if (!act.isPending) onSend(values);
        },
        () => {
          setLeft(false);
          setAttempt((previous) => previous + 1);
        },
      )}
    >
      {attempt > 0 && !left ? (
        <FaultSummary
          faults={faults}
          attempt={attempt}
          onGo={(field) => focusField(element.current, field)}
        />
      ) : (
        act.error !== null && act.error !== undefined && <ProblemAlert error={act.error} />
      )}
      {children}
    </form>
  );
}

/** Puts what the service refused beside its field, when the form has that field. */
function showRefusals<Values extends FieldValues, Output>(
  // biome-ignore lint/suspicious/noExplicitAny: as above
  form: UseFormReturn<Values, any, Output>,
  error: unknown,
) {
  if (!(error instanceof Problem)) return;
  for (const { field, message } of error.fields) {
    const name = field.split(".").at(-1) ?? field;
    if (name in form.getValues()) form.setError(name as Path<Values>, { type: "refused", message });
  }
}

/** Of the fields, and of the fields of each line of a list. */
function faultsIn(errors: object, path = ""): Fault[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || typeof error !== "object" || key === "ref") return [];
    const field = path ? `${path}.${key}` : key;
    return typeof error.message === "string" ? [{ field, message: error.message }] : faultsIn(error, field);
  });
}

const controlsOf = (form: HTMLFormElement | null) =>
  [...(form?.elements ?? [])].filter((element): element is HTMLInputElement => "name" in element);

const namesIn = (form: HTMLFormElement | null) => controlsOf(form).map(({ name }) => name);

const focusField = (form: HTMLFormElement | null, field: string) =>
  controlsOf(form)
    .find(({ name }) => name === field)
    ?.focus();
