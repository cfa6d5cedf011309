import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { isMonth, type Month } from "@/shared/periods";

type Props = { label: string; value: Month; onChange: (month: Month) => void };

/** Some browsers have no month picker and give a plain box: half-typed text then stays in it until it is a month. */
export function MonthField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  return (
    <Input
      label={label}
      nativeInputProps={{
        type: "month",
        placeholder: "2022-03",
        value: typed ?? value,
        onChange: (event) => {
          const text = event.currentTarget.value;
          setTyped(isMonth(text) ? undefined : text);
          if (isMonth(text)) onChange(text);
        },
        onBlur: () => setTyped(undefined),
      }}
    />
  );
}
