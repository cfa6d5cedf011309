import { Button } from "@codegouvfr/react-dsfr/Button";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import { ifMatch, type Problem } from "@/api/client";
import type { ActionView } from "@/api/reporting/model";
import { updateAction, useGetAction } from "@/api/reporting/reporting";
import { useDraftForm } from "@/shared/drafts";
import { paths } from "@/shared/paths";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { ActionFields } from "./action-fields";
import { type ActionValues, actionSchema, bodyOf, valuesOf } from "./action-form";

export function Component() {
  const { id = "" } = useParams();
  const action = useGetAction(id);
  return (
    <Page title={action.data?.objective ?? "Action"} lead={action.data?.originLabel}>
      <Loaded query={action}>{(data) => <EditAction key={data.id} action={data} />}</Loaded>
    </Page>
  );
}

function EditAction({ action }: { action: ActionView }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useDraftForm({ key: `action.${action.id}`, schema: actionSchema, defaults: valuesOf(action) });
  const update = useMutation<ActionView, Problem, ActionValues>({
    mutationFn: (values) =>
      updateAction(action.id, bodyOf(action.prefecture, values), ifMatch(action.version)),
    onSuccess: async () => {
      form.clearDraft();
      await queries.invalidateQueries();
      await navigate(paths.actions());
    },
    // Somebody else saved: the newest version is fetched so that a second attempt is made knowingly.
    onError: (problem) => void (problem.isConflict && queries.invalidateQueries()),
  });
  return (
    <form className="narrow" noValidate onSubmit={form.handleSubmit((values) => update.mutate(values))}>
      {update.isError && <ProblemAlert error={update.error} />}
      {update.error?.isConflict && (
        <p>
          Dans la version de l’autre personne : {action.progressLabel}, {action.percent} %. Votre saisie est
          toujours dans le formulaire ; enregistrez de nouveau pour la garder.
        </p>
      )}
      <ActionFields form={form} />
      <Button type="submit" disabled={update.isPending}>
        Enregistrer
      </Button>
    </form>
  );
}
