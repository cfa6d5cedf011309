import { Button } from "@codegouvfr/react-dsfr/Button";
import { useParams } from "react-router";
import {
  putFrameworkRoles,
  useGetFramework,
  useListFrameworkVersions,
  useListIndicators,
} from "@/api/indicators/indicators";
import type { FrameworkView } from "@/api/indicators/model";
import { formatDay } from "@/shared/format";
import { paths } from "@/shared/paths";
import { may, useUser } from "@/shared/session";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { DeadlinesTable } from "./deadlines-table";
import { FrameworkComparison } from "./framework-comparison";
import { FrameworkContent } from "./framework-content";
import { between } from "./labels";
import { VersionsTable } from "./versions-table";

export function Component() {
  const { code = "" } = useParams();
  const user = useUser();
  const framework = useGetFramework(code);
  return (
    <Page
      key={code}
      title={framework.data?.title ?? "Référentiel"}
      lead={framework.data && between(framework.data.validFrom, framework.data.validTo)}
      actions={
        may(user, putFrameworkRoles) && (
          <Button iconId="fr-icon-edit-line" linkProps={{ href: paths.editFramework(code) }}>
            Préparer une nouvelle version
          </Button>
        )
      }
    >
      <Loaded query={framework}>{(data) => <Content framework={data} />}</Loaded>
    </Page>
  );
}

function Content({ framework }: { framework: FrameworkView }) {
  const indicators = useListIndicators();
  const versions = useListFrameworkVersions(framework.code);
  const labels = new Map(indicators.data?.items.map((it) => [it.code, it.label]));
  return (
    <>
      <p>
        Version {framework.version}
        {framework.effectiveFrom && `, qui s’applique depuis le ${formatDay(framework.effectiveFrom)}`}.{" "}
        {framework.note}
      </p>
      {framework.toComplete > 0 && (
        <p className="mention">
          Les sources ne donnent pas{" "}
          {framework.toComplete > 1 ? `${framework.toComplete} titres` : "un titre"} : ils sont marqués « à
          compléter », jamais inventés.
        </p>
      )}
      <FrameworkContent framework={framework} labelOf={(code) => labels.get(code) ?? code} />
      <h2 className="fr-h4 fr-mt-6w">Délais de réponse et d’accusé de réception</h2>
      {framework.nationwide && (
        <p>Ces délais engagent toutes les préfectures, quel que soit leur périmètre.</p>
      )}
      {framework.deadlineRules.length === 0 ? (
        <p>Ce référentiel ne fixe aucun délai.</p>
      ) : (
        <DeadlinesTable caption={`Délais de ${framework.title}`} rules={framework.deadlineRules} />
      )}
      <h2 className="fr-h4 fr-mt-6w">Comparer deux versions</h2>
      <Loaded query={versions}>
        {({ items }) => <FrameworkComparison key={items.length} code={framework.code} versions={items} />}
      </Loaded>
      <h2 className="fr-h4 fr-mt-6w">Historique</h2>
      <VersionsTable caption={`Versions de ${framework.title}`} query={versions} dated />
    </>
  );
}
