import { Input } from "@codegouvfr/react-dsfr/Input";
import { Select } from "@codegouvfr/react-dsfr/Select";
import { useId } from "react";
import { type FieldValues, type Path, type UseFormReturn, useController } from "react-hook-form";
import { optionsOf } from "@/shared/labels";
import { plausibleDays } from "@/shared/periods";
import type { PlacedSite } from "@/shared/places/site-search";
import { useMySites } from "@/shared/sites";
import { SiteFinder } from "./site-finder";

type Field<Values extends FieldValues, Output> = {
  // biome-ignore lint/suspicious/noExplicitAny: the context type of a form plays no part in a field
  form: UseFormReturn<Values, any, Output>;
  name: Path<Values>;
};

function stateOf<Values extends FieldValues, Output>({ form, name }: Field<Values, Output>) {
  const { error } = form.getFieldState(name, form.formState);
  return { state: error ? ("error" as const) : ("default" as const), stateRelatedMessage: error?.message };
}

type TextProps = {
  label: string;
  hint?: string;
  rows?: number;
  type?: string;
  /** What others typed before: proposed, not imposed. */
  suggestions?: string[];
};

export function FormText<Values extends FieldValues, Output>(props: Field<Values, Output> & TextProps) {
  const { form, name, label, hint, rows, type, suggestions } = props;
  const list = useId();
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
    <>
      <Input
        label={label}
        hintText={hint}
        {...stateOf(props)}
        nativeInputProps={{
          type,
          list: suggestions && list,
          ...(type === "date" ? plausibleDays : {}),
          ...field,
        }}
      />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </>
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

type SiteProps = { label?: string; sites?: PlacedSite[]; all?: string; placeholder?: string };

/** A site; of those this person works for, unless others are given. */
export function FormSiteSelect<Values extends FieldValues, Output>(props: Field<Values, Output> & SiteProps) {
  const { form, name, label = "Site", sites, all, placeholder = "Choisir un site" } = props;
  const mine = useMySites().sites;
  const { field, fieldState } = useController({ name, control: form.control });
  return (
    <SiteFinder
      label={label}
      sites={sites ?? mine}
      all={all}
      placeholder={placeholder}
      name={name}
      value={field.value}
      error={fieldState.error?.message}
      onChange={field.onChange}
    />
  );
}
