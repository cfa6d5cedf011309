import { Select } from "@codegouvfr/react-dsfr/Select";
import { useListPrefectures } from "@/api/indicators/indicators";

type Props = {
  value: string;
  onChange: (prefecture: string) => void;
  /** What choosing none means. */
  none?: string;
};

export function PrefectureSelect({ value, onChange, none = "Choisir une préfecture" }: Props) {
  const prefectures = useListPrefectures();
  return (
    <Select
      label="Préfecture"
      nativeSelectProps={{ value, onChange: (event) => onChange(event.currentTarget.value) }}
    >
      <option value="">{none}</option>
      {prefectures.data?.items.map((it) => (
        <option key={it.code} value={it.code}>
          {it.code} {it.name}
        </option>
      ))}
    </Select>
  );
}
