import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { RadioButtons } from "@codegouvfr/react-dsfr/RadioButtons";
import { getChallenge, lodgeCase } from "@/api/complaints/complaints";
import type { CaseKind, LodgedCaseView, PublicSiteView } from "@/api/complaints/model";
import { m } from "@/paraglide/messages";
import { getLocale } from "@/paraglide/runtime";
import { useAct } from "@/shared/act";
import { FileChoice } from "@/shared/attachments/file-choice";
import { useDraftForm } from "@/shared/drafts";
import { useProof } from "@/shared/proof/use-proof";
import { keepForVisit } from "@/shared/shared-device";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { emptyLodge, kinds, kindTexts, type LodgeValues, lodgeSchema, personOf } from "./lodge-form";
import { PersonFields } from "./person-fields";
import { SiteField } from "./site-field";

type Props = {
  sites: PublicSiteView[];
  /** Site of the QR code that was scanned. */
  preselected?: string;
  files: File[];
  onFiles: (files: File[]) => void;
  /** With the address where the acknowledgement goes, empty when none was left. */
  onLodged: (lodged: LodgedCaseView, email: string) => void;
};

export function LodgeForm({ sites, preselected, files, onFiles, onLodged }: Props) {
  const known = sites.find((site) => site.code === preselected);
  const form = useDraftForm({
    key: "lodge",
    schema: lodgeSchema,
    defaults: emptyLodge,
    kept: "visit",
    onForget: () => {
      keepForVisit("act.lodge", undefined);
      onFiles([]);
    },
  });
  const { errors } = form.formState;
  const prove = useProof(getChallenge);
  const lodge = useAct(
    (values: LodgeValues, init) =>
      prove(
        (proven) =>
          lodgeCase(
            {
              site: known?.code ?? values.site,
              kind: values.kind as CaseKind,
              channel: known ? "QR_CODE" : "WEB_FORM",
              message: values.message,
              language: getLocale(),
              person: personOf(values),
            },
            proven,
          ),
        init,
      ),
    (lodged) => {
      form.clearDraft();
      onLodged(lodged, form.getValues("email").trim());
    },
    { keptAs: "lodge" },
  );
  const erase = () => {
    form.startAnew();
    lodge.reset();
    window.scrollTo({ top: 0 });
  };
  return (
    <Form form={form} act={lodge} onSend={lodge.mutate} className="narrow">
      {form.hadDraft && <Alert small severity="info" description={m.draft_found()} className="fr-mb-3w" />}
      <SiteField form={form} sites={sites} known={known} asked={preselected} />
      <RadioButtons
        legend={m.lodge_kind()}
        state={errors.kind ? "error" : "default"}
        stateRelatedMessage={errors.kind?.message}
        options={kinds.map((kind) => ({
          label: kindTexts[kind]().label,
          hintText: kindTexts[kind]().hint,
          nativeInputProps: { value: kind, ...form.register("kind") },
        }))}
      />
      <Input
        textArea
        label={m.lodge_message()}
        hintText={m.lodge_message_hint()}
        state={errors.message ? "error" : "default"}
        stateRelatedMessage={errors.message?.message}
        nativeTextAreaProps={{ rows: 6, ...form.register("message") }}
      />
      <p className="mention">{m.lodge_scope_text()}</p>
      <FileChoice files={files} onChange={onFiles} />
      <PersonFields form={form} />
      <div className="panel">
        <h2 className="fr-h6">{m.lodge_privacy_title()}</h2>
        <p>{m.lodge_privacy_text()}</p>
      </div>
      <div className="inline">
        <ActButton type="submit" pending={lodge.isPending}>
          {lodge.isPending ? m.sending() : m.lodge_send()}
        </ActButton>
        <Button type="button" priority="tertiary" disabled={lodge.isPending} onClick={erase}>
          {m.draft_erase()}
        </Button>
      </div>
      <p className="mention fr-mt-2w">{m.draft_shared_device()}</p>
    </Form>
  );
}
