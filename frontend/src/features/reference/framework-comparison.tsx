import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Select } from "@codegouvfr/react-dsfr/Select";
import { useState } from "react";
import { useCompareFrameworkVersions } from "@/api/indicators/indicators";
import type { VersionView } from "@/api/indicators/model";
import { formatDay } from "@/shared/format";
import { Loaded } from "@/shared/ui/loaded";

const natures = {
  ADDED: { text: "Ajout", severity: "success" },
  REMOVED: { text: "Retrait", severity: "warning" },
  CHANGED: { text: "Modification", severity: "info" },
} as const;

/** What a version adds to another, takes from it or says otherwise. */
export function FrameworkComparison({ code, versions }: { code: string; versions: VersionView[] }) {
  const [to, setTo] = useState(versions[0]?.version ?? 1);
  const [from, setFrom] = useState(versions[1]?.version ?? to);
  if (versions.length < 2) return <p>Ce référentiel n’a qu’une version.</p>;
  return (
    <>
      <div className="columns">
        <VersionSelect label="De la version" value={from} versions={versions} onChange={setFrom} />
        <VersionSelect label="À la version" value={to} versions={versions} onChange={setTo} />
      </div>
      <Changes code={code} from={from} to={to} />
    </>
  );
}

type SelectProps = { label: string; value: number; versions: VersionView[]; onChange: (to: number) => void };

function VersionSelect({ label, value, versions, onChange }: SelectProps) {
  return (
    <Select
      label={label}
      nativeSelectProps={{ value, onChange: (event) => onChange(Number(event.currentTarget.value)) }}
    >
      {versions.map((it) => (
        <option key={it.version} value={it.version}>
          {`${it.version}${it.effectiveFrom ? `, depuis le ${formatDay(it.effectiveFrom)}` : ""}`}
        </option>
      ))}
    </Select>
  );
}

function Changes({ code, from, to }: { code: string; from: number; to: number }) {
  const comparison = useCompareFrameworkVersions(code, { from, to });
  return (
    <Loaded query={comparison}>
      {({ changes }) =>
        changes.length === 0 ? (
          <p>Ces deux versions disent la même chose.</p>
        ) : (
          <ul className="plain-list" aria-label="Changements">
            {changes.map((change) => (
              <li key={`${change.nature}${change.text}`} className="fr-mb-1w">
                <Badge small noIcon severity={natures[change.nature].severity}>
                  {natures[change.nature].text}
                </Badge>{" "}
                {change.text}
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
