import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { ifMatch } from "@/api/client";
import { putFramework } from "@/api/indicators/indicators";
import type { Engagement, Framework, FrameworkView, IndicatorView, Module } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { useDraft } from "@/shared/drafts";
import { formatDay } from "@/shared/format";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { EngagementEditor } from "./engagement-editor";
import { Title } from "./to-complete";

type Props = { framework: FrameworkView; indicators: IndicatorView[]; onDone: () => void };

/** What is typed stays on this computer until it is saved as a new version. */
export function FrameworkEditor({ framework, indicators, onDone }: Props) {
  const { code, version, toComplete: _, ...content } = framework;
  const [draft, keep] = useDraft<Framework>(`framework.${code}.${version}`, { ...content, note: "" });
  const save = useAct(
    (body: Framework) => putFramework(code, body, ifMatch(version)),
    () => {
      keep(undefined);
      onDone();
    },
  );
  const changeModule = (changed: Module) =>
    keep({ ...draft, modules: draft.modules.map((it) => (it.code === changed.code ? changed : it)) });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ ...draft, note: draft.note || undefined });
      }}
    >
      {save.isError && <ProblemAlert error={save.error} />}
      <div className="narrow">
        <Input
          label="Titre du référentiel"
          nativeInputProps={{
            value: draft.title,
            onChange: (event) => keep({ ...draft, title: event.currentTarget.value }),
          }}
        />
        <Input
          label="Cette version s’applique à partir du"
          hintText={`Les mois d’avant gardent la version ${version}${
            framework.effectiveFrom ? `, qui s’applique depuis le ${formatDay(framework.effectiveFrom)}` : ""
          }.`}
          nativeInputProps={{
            type: "date",
            value: draft.effectiveFrom ?? "",
            onChange: (event) => keep({ ...draft, effectiveFrom: event.currentTarget.value || undefined }),
          }}
        />
        <Input
          textArea
          label="Ce qui change et pourquoi (facultatif)"
          nativeTextAreaProps={{
            rows: 2,
            maxLength: 500,
            value: draft.note ?? "",
            onChange: (event) => keep({ ...draft, note: event.currentTarget.value }),
          }}
        />
      </div>
      {draft.modules.map((module) => (
        <ModuleEditor
          key={module.code}
          module={module}
          rubrics={draft.rubrics}
          indicators={indicators}
          onChange={changeModule}
        />
      ))}
      <div className="inline fr-mt-4w">
        <Button type="submit" disabled={save.isPending}>
          Enregistrer la nouvelle version
        </Button>
        <Button type="button" priority="tertiary no outline" onClick={() => keep(undefined)}>
          Abandonner mes changements
        </Button>
      </div>
    </form>
  );
}

type ModuleProps = {
  module: Module;
  rubrics: Framework["rubrics"];
  indicators: IndicatorView[];
  onChange: (module: Module) => void;
};

function ModuleEditor({ module, rubrics, indicators, onChange }: ModuleProps) {
  const [opened, setOpened] = useState<string>();
  const change = (before: Engagement, after: Engagement | undefined) =>
    onChange({
      ...module,
      engagements: module.engagements.flatMap((it) => (it !== before ? [it] : after ? [after] : [])),
    });
  const add = () => {
    const added = newCode(module);
    onChange({ ...module, engagements: [...module.engagements, { code: added, title: "à compléter" }] });
    setOpened(added);
  };
  return (
    <section aria-label={`Module ${module.code}`} className="fr-mt-4w">
      <h2 className="fr-h5 fr-mb-1w">
        {module.code}. <Title text={module.title} />
      </h2>
      <ul className="rows">
        {module.engagements.map((it) => (
          <li key={it.code} className="fr-py-1w">
            {opened === it.code ? (
              <EngagementEditor
                engagement={it}
                rubrics={rubrics}
                indicators={indicators}
                onChange={(after) => change(it, after)}
                onClose={() => setOpened(undefined)}
              />
            ) : (
              <div className="inline">
                <span>
                  {it.code} : <Title text={it.title} />
                </span>
                <Button type="button" size="small" priority="tertiary" onClick={() => setOpened(it.code)}>
                  <span>
                    Modifier <span className="fr-sr-only">l’engagement {it.code}</span>
                  </span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Button type="button" size="small" priority="secondary" iconId="fr-icon-add-line" onClick={add}>
        {`Ajouter un engagement au module ${module.code}`}
      </Button>
    </section>
  );
}

/** The first code free in the module: « M1-21 ». */
function newCode(module: Module): string {
  const codes = new Set(module.engagements.map((it) => it.code));
  let rank = module.engagements.length + 1;
  while (codes.has(`${module.code}-${String(rank).padStart(2, "0")}`)) rank++;
  return `${module.code}-${String(rank).padStart(2, "0")}`;
}
