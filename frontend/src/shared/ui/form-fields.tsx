import { Input } from "@codegouvfr/react-dsfr/Input";
import { Select } from "@codegouvfr/react-dsfr/Select";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { optionsOf } from "@/shared/labels";
import { useMySites } from "@/shared/sites";

type Field<Values extends FieldValues, Output> = {
  // biome-ignore lint/suspicious/noExplicitAny: the context type of a form plays no part in a field
  form: UseFormReturn<Values, any, Output>;
  name: Path<Values>;
};

function stateOf<Values extends FieldValues, Output>({ form, name }: Field<Values, Output>) {
  const { error } = form.getFieldState(name, form.formState);
  return { state: error ? ("error" as const) : ("default" as const), stateRelatedMessage: error?.message };
}

type TextProps = { label: string; hint?: string; rows?: number; type?: string };

export function FormText<Values extends FieldValues, Output>(props: Field<Values, Output> & TextProps) {
  const { form, name, label, hint, rows, type } = props;
  const field = form.register(name);
  return rows ? (
    <Input
      textArea
      label={label}
      hintText={hint}
      {...stateOf(props)}
      nativeTextAreaProps={{ rows, ...field }}
    />
  ) : (
    <Input label={label} hintText={hint} {...stateOf(props)} nativeInputProps={{ type, ...field }} />
  );
}

type SelectProps = { label: string; labels: Record<string, string>; placeholder?: string };

export function FormSelect<Values extends FieldValues, Output>(props: Field<Values, Output> & SelectProps) {
  return (
    <Select label={props.label} {...stateOf(props)} nativeSelectProps={props.form.register(props.name)}>
      {props.placeholder && <option value="">{props.placeholder}</option>}
      {optionsOf(props.labels).map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

export function FormSiteSelect<Values extends FieldValues, Output>(props: Field<Values, Output>) {
  const { sites } = useMySites();
  const labels = Object.fromEntries(sites.map((site) => [site.code, site.name]));
  // The list arrives after the form: a new key makes the box take the value the form already has.
  return (
    <FormSelect key={sites.length} {...props} label="Site" labels={labels} placeholder="Choisir un site" />
  );
}
