import { Select } from "@codegouvfr/react-dsfr/Select";
import { useListPrefectures } from "@/api/indicators/indicators";

type Props = { value: string; onChange: (prefecture: string) => void };

export function PrefectureSelect({ value, onChange }: Props) {
  const prefectures = useListPrefectures();
  return (
    <Select
      label="Préfecture"
      nativeSelectProps={{ value, onChange: (event) => onChange(event.currentTarget.value) }}
    >
      <option value="">Choisir une préfecture</option>
      {prefectures.data?.items.map((it) => (
        <option key={it.code} value={it.code}>
          {it.code} {it.name}
        </option>
      ))}
    </Select>
  );
}
