import { today } from "@/shared/periods";
import { fieldsToAsk, fillTemplate, labelOfField, toMarks } from "@/shared/template-text";
import { directionOf } from "./labels";

type Props = { subject: string; body: string; language: string };

const example = {
  number: "76-2026-7K3MQP",
  receivedOn: today(),
  siteName: "Préfecture de la Seine-Maritime",
  person: { name: "Mme Martin" },
};

/** The letter as a person would read it, for an invented request; what an agent fills in is between brackets. */
export function TemplatePreview({ subject, body, language }: Props) {
  const asked = Object.fromEntries(
    fieldsToAsk(body, example).map((name) => [name, `[${labelOfField(name)}]`]),
  );
  const shown = (text: string) => toMarks(fillTemplate(text, example, asked));
  return (
    <section className="panel" aria-label="Aperçu" lang={language} dir={directionOf(language)}>
      <p className="fr-text--bold">{shown(subject)}</p>
      <p className="long-text fr-mb-0">{shown(body)}</p>
    </section>
  );
}
