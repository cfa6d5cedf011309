import { useNavigate } from "react-router";
import { paths } from "@/shared/paths";
import { seesNation, useUser } from "@/shared/session";
import { Empty } from "@/shared/ui/empty";
import { Page } from "@/shared/ui/page";
import { DefinitionForm } from "./definition-form";

export function Component() {
  const navigate = useNavigate();
  return (
    <Page title="Créer un indicateur">
      {seesNation(useUser()) ? (
        <DefinitionForm
          onDone={(code) => void navigate(code ? paths.definition(code) : paths.definitions())}
        />
      ) : (
        <Empty title="Les indicateurs sont définis par le ministère" />
      )}
    </Page>
  );
}
