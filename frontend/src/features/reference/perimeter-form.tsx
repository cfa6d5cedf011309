import { Button } from "@codegouvfr/react-dsfr/Button";
import { Checkbox } from "@codegouvfr/react-dsfr/Checkbox";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { Select } from "@codegouvfr/react-dsfr/Select";
import { useState } from "react";
import type { FrameworkView, Perimeter, SiteView } from "@/api/indicators/model";
import { plausibleDays } from "@/shared/periods";
import { ActButton } from "@/shared/ui/act-button";

type Props = {
  perimeter: Perimeter | undefined;
  frameworks: FrameworkView[];
  sites: SiteView[];
  pending: boolean;
  onSave: (perimeter: Perimeter) => void;
  onRemove: () => void;
  onCancel: () => void;
};

/** The latest framework is what a prefecture most often commits to; one that binds everyone needs no perimeter. */
const latest = (frameworks: FrameworkView[]) =>
  frameworks.filter((it) => !it.nationwide).sort((a, b) => b.validFrom.localeCompare(a.validFrom))[0]?.code ??
  "";

export function PerimeterForm({ perimeter, frameworks, sites, pending, ...acts }: Props) {
  const [it, setIt] = useState<Perimeter>(
    perimeter ?? { framework: latest(frameworks), modules: [], from: "" },
  );
  const change = (part: Partial<Perimeter>) => setIt({ ...it, ...part });
  const framework = frameworks.find((candidate) => candidate.code === it.framework);
  const [missing, setMissing] = useState(false);
  return (
    <form
      className="panel fr-mt-2w"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(it.from === "");
        if (it.from !== "") acts.onSave(it);
      }}
    >
      <h3 className="fr-h5">{perimeter ? "Modifier le périmètre" : "Nouveau périmètre"}</h3>
      <div className="columns">
        <Select
          label="Référentiel"
          nativeSelectProps={{
            value: it.framework,
            onChange: (event) =>
              change({ framework: event.currentTarget.value, modules: [], frameworkVersion: undefined }),
          }}
        >
          {frameworks.map((option) => (
            <option key={option.code} value={option.code}>
              {option.title}
            </option>
          ))}
        </Select>
        <Select
          label="Version suivie"
          nativeSelectProps={{
            value: it.frameworkVersion ?? "",
            onChange: (event) => change({ frameworkVersion: Number(event.currentTarget.value) || undefined }),
          }}
        >
          <option value="">Celle qui s’applique à chaque date</option>
          {Array.from({ length: framework?.version ?? 0 }, (_, i) => (
            <option key={String(i)} value={i + 1}>{`Toujours la version ${i + 1}`}</option>
          ))}
        </Select>
        <Input
          label="Premier jour"
          state={missing ? "error" : "default"}
          stateRelatedMessage="Indiquez le premier jour."
          nativeInputProps={{
            type: "date",
            ...plausibleDays,
            value: it.from,
            onChange: (event) => change({ from: event.currentTarget.value }),
          }}
        />
        <Input
          label="Dernier jour (facultatif)"
          nativeInputProps={{
            type: "date",
            ...plausibleDays,
            value: it.to ?? "",
            onChange: (event) => change({ to: event.currentTarget.value || undefined }),
          }}
        />
      </div>
      <Checkboxes
        legend="Modules choisis, en plus des obligatoires"
        options={(framework?.modules ?? [])
          .filter((module) => !module.mandatory)
          .map((module) => ({ code: module.code, label: `${module.code}. ${module.title}` }))}
        chosen={it.modules}
        onChange={(modules) => change({ modules })}
      />
      <Checkboxes
        legend="Sites engagés (aucun coché : tous les sites de la préfecture)"
        options={sites.map((site) => ({ code: site.code, label: site.name }))}
        chosen={it.sites ?? []}
        onChange={(chosen) => change({ sites: chosen.length > 0 ? chosen : undefined })}
      />
      <Bureaux perimeter={it} sites={sites} onChange={(bureaux) => change({ bureaux })} />
      <div className="inline">
        <ActButton type="submit" pending={pending}>
          Enregistrer le périmètre
        </ActButton>
        {perimeter && (
          <ActButton type="button" priority="tertiary" pending={pending} onClick={acts.onRemove}>
            Retirer ce périmètre
          </ActButton>
        )}
        <Button type="button" priority="tertiary no outline" onClick={acts.onCancel}>
          Annuler
        </Button>
      </div>
    </form>
  );
}

type CheckboxesProps = {
  legend: string;
  options: { code: string; label: string }[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
};

function Checkboxes({ legend, options, chosen, onChange }: CheckboxesProps) {
  if (options.length === 0) return null;
  return (
    <Checkbox
      small
      legend={legend}
      options={options.map(({ code, label }) => ({
        label,
        nativeInputProps: {
          checked: chosen.includes(code),
          onChange: (event) =>
            onChange(event.currentTarget.checked ? [...chosen, code] : chosen.filter((it) => it !== code)),
        },
      }))}
    />
  );
}

type BureauxProps = {
  perimeter: Perimeter;
  sites: SiteView[];
  onChange: (bureaux: Perimeter["bureaux"]) => void;
};

/** One line for each site: the bureaux are few, and typed as they are called. */
function Bureaux({ perimeter, sites, onChange }: BureauxProps) {
  const engaged = sites.filter((site) => !perimeter.sites || perimeter.sites.includes(site.code));
  const of = (site: string) => (perimeter.bureaux ?? []).filter((it) => it.site === site);
  const set = (site: string, text: string) => {
    const others = (perimeter.bureaux ?? []).filter((it) => it.site !== site);
    const names = text.split(";").map((name) => name.trim());
    const all = [...others, ...names.filter(Boolean).map((name) => ({ site, name }))];
    onChange(all.length > 0 ? all : undefined);
  };
  return engaged.map((site) => (
    <Input
      key={site.code}
      label={`Bureaux engagés : ${site.name} (facultatif)`}
      hintText="Séparés par des points-virgules"
      nativeInputProps={{
        defaultValue: of(site.code)
          .map((it) => it.name)
          .join(" ; "),
        onBlur: (event) => set(site.code, event.currentTarget.value),
      }}
    />
  ));
}
