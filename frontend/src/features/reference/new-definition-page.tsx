import { useNavigate } from "react-router";
import { paths } from "@/shared/paths";
import { Page } from "@/shared/ui/page";
import { DefinitionForm } from "./definition-form";

export function Component() {
  const navigate = useNavigate();
  return (
    <Page title="Créer un indicateur">
      <DefinitionForm onDone={(code) => void navigate(code ? paths.definition(code) : paths.definitions())} />
    </Page>
  );
}
