import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { Select } from "@codegouvfr/react-dsfr/Select";
import { useState } from "react";
import type { DeadlineRule } from "@/api/indicators/model";
import { deadlineStepLabels, kindLabels, labelOf } from "@/shared/labels";
import { between, channelGroupLabels, demandKinds } from "./labels";

type Props = { rules: DeadlineRule[]; onChange: (rules: DeadlineRule[]) => void };

const fresh: DeadlineRule = {
  step: "ANSWER",
  kind: "COMPLAINT",
  channels: "ELECTRONIC",
  workingDays: 5,
  from: "",
  source: "",
};

/** The deadlines of a framework or of a prefecture, changed one at a time; the service judges them as a whole. */
export function DeadlinesEditor({ rules, onChange }: Props) {
  const [opened, setOpened] = useState<number>();
  const add = () => {
    onChange([...rules, fresh]);
    setOpened(rules.length);
  };
  const remove = (index: number) => {
    onChange(rules.filter((_, i) => i !== index));
    setOpened(undefined);
  };
  return (
    <>
      <ul className="rows">
        {rules.map((rule, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a deadline has no code, and its place is what is edited
          <li key={index} className="fr-py-1w">
            {opened === index ? (
              <Fields
                rule={rule}
                onChange={(changed) => onChange(rules.map((it, i) => (i === index ? changed : it)))}
                onRemove={() => remove(index)}
                onClose={() => setOpened(undefined)}
              />
            ) : (
              <div className="inline">
                <span>{inWords(rule)}</span>
                <Button type="button" size="small" priority="tertiary" onClick={() => setOpened(index)}>
                  <span>
                    Modifier <span className="fr-sr-only">le délai {inWords(rule)}</span>
                  </span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Button type="button" size="small" priority="secondary" iconId="fr-icon-add-line" onClick={add}>
        Ajouter un délai
      </Button>
    </>
  );
}

function inWords({ step, kind, channels, workingDays, from, to }: DeadlineRule): string {
  const days = workingDays > 1 ? `${workingDays} jours ouvrés` : `${workingDays} jour ouvré`;
  return `${labelOf(kindLabels, kind)}, canaux ${channelGroupLabels[channels].toLowerCase()} : ${deadlineStepLabels[
    step
  ].toLowerCase()} en ${days}, ${between(from || undefined, to)}`;
}

type FieldsProps = {
  rule: DeadlineRule;
  onChange: (rule: DeadlineRule) => void;
  onRemove: () => void;
  onClose: () => void;
};

function Fields({ rule, onChange, onRemove, onClose }: FieldsProps) {
  const change = (part: Partial<DeadlineRule>) => onChange({ ...rule, ...part });
  return (
    <fieldset className="panel">
      <legend className="fr-text--bold">Délai</legend>
      <div className="columns">
        <Choice
          label="Demande"
          value={rule.kind}
          options={demandKinds.map((kind) => [kind, labelOf(kindLabels, kind)])}
          onChange={(kind) => change({ kind })}
        />
        <Choice
          label="À faire dans le délai"
          value={rule.step}
          options={entries(deadlineStepLabels)}
          onChange={(step) => change({ step })}
        />
        <Choice
          label="Canaux"
          value={rule.channels}
          options={entries(channelGroupLabels)}
          onChange={(channels) => change({ channels })}
        />
        <Input
          label="Jours ouvrés"
          nativeInputProps={{
            type: "number",
            min: 1,
            max: 60,
            value: rule.workingDays || "",
            onChange: (event) => change({ workingDays: Number(event.currentTarget.value) }),
          }}
        />
        <Input
          label="Demandes reçues à partir du"
          nativeInputProps={{
            type: "date",
            min: "2000-01-01",
            max: "2100-12-31",
            value: rule.from,
            onChange: (event) => change({ from: event.currentTarget.value }),
          }}
        />
        <Input
          label="Jusqu’au (facultatif)"
          nativeInputProps={{
            type: "date",
            min: "2000-01-01",
            max: "2100-12-31",
            value: rule.to ?? "",
            onChange: (event) => change({ to: event.currentTarget.value || undefined }),
          }}
        />
      </div>
      <Input
        label="Texte qui fixe ce délai"
        nativeInputProps={{
          value: rule.source,
          maxLength: 300,
          onChange: (event) => change({ source: event.currentTarget.value }),
        }}
      />
      <div className="inline">
        <Button type="button" size="small" priority="secondary" onClick={onClose}>
          Fermer le délai
        </Button>
        <Button type="button" size="small" priority="tertiary" onClick={onRemove}>
          Retirer le délai
        </Button>
      </div>
    </fieldset>
  );
}

const entries = <Code extends string>(labels: Record<Code, string>) =>
  Object.entries(labels) as [Code, string][];

type ChoiceProps<Code extends string> = {
  label: string;
  value: Code;
  options: [Code, string][];
  onChange: (code: Code) => void;
};

function Choice<Code extends string>({ label, value, options, onChange }: ChoiceProps<Code>) {
  return (
    <Select
      label={label}
      nativeSelectProps={{ value, onChange: (event) => onChange(event.currentTarget.value as Code) }}
    >
      {options.map(([code, text]) => (
        <option key={code} value={code}>
          {text}
        </option>
      ))}
    </Select>
  );
}
