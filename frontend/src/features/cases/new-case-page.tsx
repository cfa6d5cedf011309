import { Checkbox } from "@codegouvfr/react-dsfr/Checkbox";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { useNavigate } from "react-router";
import { recordCase } from "@/api/complaints/complaints";
import type { CaseKind, Channel } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { FileChoice } from "@/shared/attachments/file-choice";
import { useDraftForm } from "@/shared/drafts";
import { channelLabels, kindLabels } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { today } from "@/shared/periods";
import { useUser } from "@/shared/session";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormSelect, FormSiteSelect, FormText } from "@/shared/ui/form-fields";
import { Page } from "@/shared/ui/page";
import { firstDay, isOldReceipt, type NewCase, newCaseSchema, personOf } from "./new-case";
import { RecordedFiles } from "./recorded-files";

/** What came by urn, letter, telephone or at the counter, dated of the day it came. */
export function Component() {
  const user = useUser();
  const navigate = useNavigate();
  const [files, setFiles] = useState<File[]>([]);
  const [recorded, setRecorded] = useState("");
  const form = useDraftForm({
    key: "new-case",
    schema: newCaseSchema,
    defaults: {
      site: user.sites[0] ?? "",
      kind: "COMPLAINT",
      channel: "URN",
      receivedOn: today(),
      confirmOldDate: false,
      message: "",
      name: "",
      email: "",
      postalAddress: "",
    },
  });
  const record = useAct(
    (values: NewCase, init) =>
      recordCase(
        {
          site: values.site,
          kind: values.kind as CaseKind,
          channel: values.channel as Channel,
          receivedOn: values.receivedOn,
          confirmOldDate: values.confirmOldDate,
          message: values.message,
          person: personOf(values),
        },
        init,
      ),
    ({ id }) => {
      form.clearDraft();
      if (files.length > 0) setRecorded(id);
      else void navigate(paths.case(id));
    },
    { done: "La demande est enregistrée." },
  );
  if (recorded) return <RecordedFiles id={recorded} files={files} />;
  return (
    <Page title="Enregistrer une demande" lead="Reçue par l’urne, par courrier, par téléphone ou au guichet">
      <Form form={form} act={record} onSend={record.mutate} className="narrow">
        <FormSiteSelect form={form} name="site" />
        <FormSelect form={form} name="kind" label="Type" labels={kindLabels} />
        <FormSelect form={form} name="channel" label="Canal" labels={channelLabels} />
        <Input
          label="Reçue le"
          hintText="Le délai court à partir de ce jour"
          state={form.formState.errors.receivedOn ? "error" : "default"}
          stateRelatedMessage={form.formState.errors.receivedOn?.message}
          nativeInputProps={{ type: "date", min: firstDay, max: today(), ...form.register("receivedOn") }}
        />
        {isOldReceipt(form.watch("receivedOn")) && (
          <Checkbox
            state={form.formState.errors.confirmOldDate ? "error" : "default"}
            stateRelatedMessage={form.formState.errors.confirmOldDate?.message}
            options={[
              {
                label: "Cette demande a bien été reçue il y a plus de 60 jours",
                nativeInputProps: form.register("confirmOldDate"),
              },
            ]}
          />
        )}
        <FormText form={form} name="message" label="Message" rows={6} />
        <FileChoice files={files} onChange={setFiles} />
        <FormText form={form} name="name" label="Nom (facultatif)" />
        <FormText form={form} name="email" label="Courriel (facultatif)" />
        <FormText form={form} name="postalAddress" label="Adresse postale (facultatif)" rows={3} />
        <ActButton type="submit" pending={record.isPending}>
          Enregistrer la demande
        </ActButton>
      </Form>
    </Page>
  );
}
