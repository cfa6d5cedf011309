import { Button } from "@codegouvfr/react-dsfr/Button";
import { Checkbox } from "@codegouvfr/react-dsfr/Checkbox";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { ifMatch } from "@/api/client";
import { putFramework } from "@/api/indicators/indicators";
import type { Framework, FrameworkView, IndicatorView, Module } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { useDraft } from "@/shared/drafts";
import { formatDay } from "@/shared/format";
import { plausibleDays } from "@/shared/periods";
import { ActButton } from "@/shared/ui/act-button";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { DeadlinesEditor } from "./deadlines-editor";
import { codesOf, freeCode, replaced } from "./editing";
import { ModuleEditor } from "./module-editor";
import { RubricsEditor } from "./rubrics-editor";

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
    { done: "La nouvelle version est enregistrée." },
  );
  const changeModule = (before: Module, after: Module | undefined) =>
    keep({ ...draft, modules: replaced(draft.modules, before, after) });
  const codes = codesOf(framework);
  const addModule = () => {
    const added = freeCode("M", draft.modules, codes);
    keep({
      ...draft,
      modules: [...draft.modules, { code: added, title: "à compléter", mandatory: false, engagements: [] }],
    });
  };
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
            ...plausibleDays,
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
      <RubricsEditor framework={draft} codes={codes} onChange={keep} />
      {draft.modules.map((module) => (
        <ModuleEditor
          key={module.code}
          module={module}
          rubrics={draft.rubrics}
          codes={codes}
          indicators={indicators}
          onChange={(changed) => changeModule(module, changed)}
        />
      ))}
      <p className="fr-mt-4w">
        <Button type="button" size="small" priority="secondary" iconId="fr-icon-add-line" onClick={addModule}>
          Ajouter un module
        </Button>
      </p>
      <Deadlines framework={draft} onChange={keep} />
      <div className="inline fr-mt-4w">
        <ActButton type="submit" pending={save.isPending}>
          Enregistrer la nouvelle version
        </ActButton>
        <Button type="button" priority="tertiary no outline" onClick={() => keep(undefined)}>
          Abandonner mes changements
        </Button>
      </div>
    </form>
  );
}

function Deadlines({ framework, onChange }: { framework: Framework; onChange: (to: Framework) => void }) {
  return (
    <section aria-label="Délais" className="fr-mt-4w">
      <h2 className="fr-h5 fr-mb-1w">Délais de réponse et d’accusé de réception</h2>
      <Checkbox
        small
        className="fr-mb-2w"
        options={[
          {
            label: "Ces délais engagent toutes les préfectures, quel que soit leur périmètre",
            nativeInputProps: {
              checked: framework.nationwide ?? false,
              onChange: (event) => onChange({ ...framework, nationwide: event.currentTarget.checked }),
            },
          },
        ]}
      />
      <DeadlinesEditor
        rules={framework.deadlineRules ?? []}
        onChange={(deadlineRules) => onChange({ ...framework, deadlineRules })}
      />
    </section>
  );
}
