import { Input } from "@codegouvfr/react-dsfr/Input";
import type { UseFormReturn } from "react-hook-form";
import { m } from "@/paraglide/messages";
import type { emptyLodge, LodgeValues } from "./lodge-form";

export function PersonFields({ form }: { form: UseFormReturn<typeof emptyLodge, unknown, LodgeValues> }) {
  const { errors } = form.formState;
  return (
    <fieldset className="fr-fieldset" aria-describedby="person-why">
      <legend className="fr-fieldset__legend">{m.lodge_person_title()}</legend>
      <div className="fr-fieldset__element">
        <p id="person-why" className="mention">
          {m.lodge_person_text()}
        </p>
        <Input
          label={m.lodge_name()}
          state={errors.name ? "error" : "default"}
          stateRelatedMessage={errors.name?.message}
          nativeInputProps={{ autoComplete: "name", ...form.register("name") }}
        />
        <Input
          label={m.lodge_email()}
          hintText={m.lodge_email_hint()}
          state={errors.email ? "error" : "default"}
          stateRelatedMessage={errors.email?.message}
          nativeInputProps={{ type: "email", autoComplete: "email", ...form.register("email") }}
        />
        <Input
          textArea
          label={m.lodge_address()}
          hintText={m.lodge_address_hint()}
          state={errors.postalAddress ? "error" : "default"}
          stateRelatedMessage={errors.postalAddress?.message}
          nativeTextAreaProps={{ rows: 3, autoComplete: "street-address", ...form.register("postalAddress") }}
        />
      </div>
    </fieldset>
  );
}
