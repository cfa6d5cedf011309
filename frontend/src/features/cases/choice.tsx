import { Select } from "@codegouvfr/react-dsfr/Select";
import { optionsOf } from "@/shared/labels";

type Props = {
  label: string;
  hint?: string;
  value: string;
  labels: Record<string, string>;
  /** What choosing nothing means, when one may. */
  none?: string;
  error?: string;
  onChange: (value: string) => void;
};

export function Choice({ label, hint, value, labels, none, error, onChange }: Props) {
  return (
    <Select
      label={label}
      hint={hint}
      state={error ? "error" : "default"}
      stateRelatedMessage={error}
      nativeSelectProps={{ value, onChange: (event) => onChange(event.currentTarget.value) }}
    >
      {none !== undefined && <option value="">{none}</option>}
      {optionsOf(labels).map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
