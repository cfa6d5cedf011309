import { useNavigate } from "react-router";
import { paths } from "@/shared/paths";
import { useUser } from "@/shared/session";
import { Page } from "@/shared/ui/page";
import { TemplateForm } from "./template-form";

export function Component() {
  const navigate = useNavigate();
  const { prefecture } = useUser();
  return (
    <Page
      title="Écrire un courrier type"
      lead={prefecture ? `Pour la préfecture ${prefecture}` : "Pour toutes les préfectures"}
    >
      <TemplateForm onDone={(id) => void navigate(id ? paths.replyTemplate(id) : paths.replyTemplates())} />
    </Page>
  );
}
