import { Button } from "@codegouvfr/react-dsfr/Button";
import { useNavigate, useSearchParams } from "react-router";
import type { ActionProposal } from "@/api/reporting/model";
import { createAction, useListActionProposals } from "@/api/reporting/reporting";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { paths } from "@/shared/paths";
import { useUser } from "@/shared/session";
import { useMySites } from "@/shared/sites";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { ActionFields } from "./action-fields";
import { type ActionValues, actionSchema, bodyOf, valuesFrom } from "./action-form";
import { proposedBy } from "./proposal-text";

export function Component() {
  const [search] = useSearchParams();
  const reference = search.get("proposition");
  const proposals = useListActionProposals();
  return (
    <Page title="Inscrire une action au plan">
      {reference ? (
        <Loaded query={proposals}>
          {({ items }) => (
            <NewAction proposal={items.find((candidate) => candidate.reference === reference)} />
          )}
        </Loaded>
      ) : (
        <NewAction />
      )}
    </Page>
  );
}

function NewAction({ proposal }: { proposal?: ActionProposal }) {
  const user = useUser();
  const { nameOf } = useMySites();
  const navigate = useNavigate();
  const form = useDraftForm({
    key: `new-action.${proposal?.reference ?? ""}`,
    schema: actionSchema,
    defaults: valuesFrom(proposal),
  });
  const create = useAct(
    (values: ActionValues, init) => createAction(bodyOf(user.prefecture ?? "", values), init),
    () => {
      form.clearDraft();
      void navigate(paths.actions());
    },
  );
  return (
    <form className="narrow" noValidate onSubmit={form.handleSubmit((values) => create.mutate(values))}>
      {proposal && <p className="mention">{proposedBy(proposal, nameOf(proposal.site))}</p>}
      {create.isError && <ProblemAlert error={create.error} />}
      <ActionFields form={form} />
      <Button type="submit" disabled={create.isPending}>
        Inscrire l’action
      </Button>
    </form>
  );
}
