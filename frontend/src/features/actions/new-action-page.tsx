import { useNavigate, useSearchParams } from "react-router";
import type { ActionProposal } from "@/api/reporting/model";
import { createAction, useListActionProposals } from "@/api/reporting/reporting";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { paths } from "@/shared/paths";
import { useUser } from "@/shared/session";
import { useMySites } from "@/shared/sites";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { Loaded } from "@/shared/ui/loaded";
import { OfPrefecture } from "@/shared/ui/of-prefecture";
import { Page } from "@/shared/ui/page";
import { ActionFields } from "./action-fields";
import { type ActionValues, actionSchema, bodyOf, ownActionSchema, valuesFrom } from "./action-form";
import { proposedBy } from "./proposal-text";
import { mayPlan } from "./rights";

export function Component() {
  const [search] = useSearchParams();
  const reference = search.get("proposition");
  return (
    <Page title="Inscrire une action au plan">
      <OfPrefecture>
        {(prefecture) =>
          reference ? (
            <Proposed key={prefecture} prefecture={prefecture} reference={reference} />
          ) : (
            <NewAction key={prefecture} prefecture={prefecture} />
          )
        }
      </OfPrefecture>
    </Page>
  );
}

function Proposed({ prefecture, reference }: { prefecture: string; reference: string }) {
  const proposals = useListActionProposals({ prefecture });
  return (
    <Loaded query={proposals}>
      {({ items }) => (
        <NewAction
          prefecture={prefecture}
          proposal={items.find((candidate) => candidate.reference === reference)}
        />
      )}
    </Loaded>
  );
}

function NewAction({ prefecture, proposal }: { prefecture: string; proposal?: ActionProposal }) {
  const user = useUser();
  const { nameOf } = useMySites(prefecture);
  const navigate = useNavigate();
  const form = useDraftForm({
    key: `new-action.${proposal?.reference ?? ""}`,
    schema: mayPlan(user) ? actionSchema : ownActionSchema,
    defaults: valuesFrom(proposal),
  });
  const create = useAct(
    (values: ActionValues, init) => createAction(bodyOf(prefecture, values), init),
    () => {
      form.clearDraft();
      void navigate(paths.actions(prefecture));
    },
    { done: "L’action est inscrite au plan." },
  );
  return (
    <Form form={form} act={create} onSend={create.mutate} className="narrow">
      {proposal && <p className="mention">{proposedBy(proposal, nameOf(proposal.site))}</p>}
      <ActionFields form={form} prefecture={prefecture} />
      <ActButton type="submit" pending={create.isPending}>
        Inscrire l’action
      </ActButton>
    </Form>
  );
}
