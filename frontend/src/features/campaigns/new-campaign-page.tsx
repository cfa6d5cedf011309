import { useNavigate } from "react-router";
import { createCampaign, useListQuestionnaires } from "@/api/surveys/surveys";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { paths } from "@/shared/paths";
import { textOf } from "@/shared/questionnaire/text";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormSelect, FormSiteSelect, FormText } from "@/shared/ui/form-fields";
import { Page } from "@/shared/ui/page";
import { type NewCampaign, newCampaignSchema, slugOf } from "./new-campaign";

export function Component() {
  const navigate = useNavigate();
  const questionnaires = useListQuestionnaires();
  const form = useDraftForm({
    key: "new-campaign",
    schema: newCampaignSchema,
    defaults: { title: "", titleEn: "", site: "", questionnaire: "", from: "", to: "", quota: "" },
  });
  const create = useAct(
    (values: NewCampaign, init) =>
      createCampaign(
        {
          slug: slugOf(values),
          title: { fr: values.title, en: values.titleEn || undefined },
          site: values.site,
          questionnaire: values.questionnaire,
          from: values.from,
          to: values.to,
          quota: values.quota ? Number(values.quota) : undefined,
        },
        init,
      ),
    (campaign) => {
      form.clearDraft();
      void navigate(paths.campaign(campaign.slug));
    },
    { done: "La campagne est préparée. Elle reste à ouvrir." },
  );
  const labels = Object.fromEntries(
    (questionnaires.data?.items ?? []).map((known) => [known.code, textOf(known.form.title)]),
  );
  return (
    <Page title="Préparer une campagne">
      <Form form={form} act={create} onSend={create.mutate} className="narrow">
        <FormText form={form} name="title" label="Titre" />
        <FormText form={form} name="titleEn" label="Titre en anglais (facultatif)" />
        <FormSiteSelect form={form} name="site" />
        <FormSelect
          key={Object.keys(labels).length}
          form={form}
          name="questionnaire"
          label="Questionnaire"
          labels={labels}
          placeholder="Choisir un questionnaire"
        />
        <FormText form={form} name="from" label="Premier jour" type="date" />
        <FormText form={form} name="to" label="Dernier jour" type="date" />
        <FormText form={form} name="quota" label="Nombre de réponses espéré (facultatif)" />
        <ActButton type="submit" pending={create.isPending}>
          Préparer la campagne
        </ActButton>
      </Form>
    </Page>
  );
}
