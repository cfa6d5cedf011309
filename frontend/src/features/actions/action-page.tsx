import { useNavigate, useParams } from "react-router";
import { ifMatch } from "@/api/client";
import type { ActionView } from "@/api/reporting/model";
import { updateAction, useGetAction } from "@/api/reporting/reporting";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { paths } from "@/shared/paths";
import { useUser } from "@/shared/session";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { ActionFacts } from "./action-facts";
import { ActionFields } from "./action-fields";
import { type ActionValues, actionSchema, bodyOf, ownActionSchema, valuesOf } from "./action-form";
import { mayPlan } from "./rights";

export function Component() {
  const { id = "" } = useParams();
  const user = useUser();
  const action = useGetAction(id);
  return (
    <Page title={action.data?.objective ?? "Action"} lead={action.data?.originLabel}>
      <Loaded query={action}>
        {(data) =>
          mayPlan(user, data.site) ? (
            <EditAction key={data.id} action={data} />
          ) : (
            <ActionFacts action={data} />
          )
        }
      </Loaded>
    </Page>
  );
}

function EditAction({ action }: { action: ActionView }) {
  const user = useUser();
  const navigate = useNavigate();
  const form = useDraftForm({
    key: `action.${action.id}`,
    schema: mayPlan(user) ? actionSchema : ownActionSchema,
    defaults: valuesOf(action),
  });
  const update = useAct(
    (values: ActionValues) =>
      updateAction(action.id, bodyOf(action.prefecture, values), ifMatch(action.version)),
    () => {
      form.clearDraft();
      void navigate(paths.actions(action.prefecture));
    },
    { done: "L’action est enregistrée." },
  );
  return (
    <Form form={form} act={update} onSend={update.mutate} className="narrow">
      {update.error?.isConflict && (
        <p>
          Dans la version de l’autre personne : {action.progressLabel}, {action.percent} %. Votre saisie est
          toujours dans le formulaire ; enregistrez de nouveau pour la garder.
        </p>
      )}
      <ActionFields form={form} prefecture={action.prefecture} />
      <ActButton type="submit" pending={update.isPending}>
        Enregistrer
      </ActButton>
    </Form>
  );
}
