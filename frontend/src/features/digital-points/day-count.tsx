import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { ifMatch } from "@/api/client";
import { putDigitalPointDay, useListDigitalPointDays } from "@/api/indicators/indicators";
import type { PointDayView, Purpose, RecordDay } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { plausibleDays, today } from "@/shared/periods";
import { ActButton } from "@/shared/ui/act-button";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { isUnusual } from "@/shared/unusual";

const purposes: Record<Purpose, string> = {
  DRIVING_LICENCE: "Permis de conduire",
  VEHICLE_REGISTRATION: "Carte grise",
  IDENTITY: "Carte d’identité ou passeport",
  RESIDENCE_PERMIT: "Titre de séjour",
  OTHER: "Autre démarche",
};
const codes = Object.keys(purposes) as Purpose[];

/** The evening's count; the month's attendance is the sum of its days. */
export function DayCount({ site }: { site: string }) {
  const [day, setDay] = useState(today());
  const known = useListDigitalPointDays(site, { month: day.slice(0, 7) });
  const counted = known.data?.items.find((it) => it.day === day);
  return (
    <section aria-labelledby="day-count" className="fr-mt-4w">
      <h2 id="day-count" className="fr-h5">
        Compter une journée
      </h2>
      <p className="mention">
        La fréquentation du mois est la somme de ses journées, sauf si elle a été saisie dans le tableau du
        mois.
      </p>
      <div className="narrow">
        <Input
          label="Jour"
          nativeInputProps={{
            type: "date",
            value: day,
            min: plausibleDays.min,
            max: today(),
            onChange: (event) => event.currentTarget.value && setDay(event.currentTarget.value),
          }}
        />
      </div>
      {known.isSuccess && (
        <CountForm key={`${day}-${counted?.version ?? 0}`} site={site} day={day} counted={counted} />
      )}
    </section>
  );
}

type Typed = Record<Purpose | "visits", string>;

function typedOf(counted: PointDayView | undefined): Typed {
  const of = (code: Purpose) => counted?.purposes.find(({ purpose }) => purpose === code)?.count;
  const entries = codes.map((code) => [code, String(of(code) ?? "")]);
  return { ...Object.fromEntries(entries), visits: String(counted?.visits ?? "") } as Typed;
}

function bodyOf(typed: Typed): RecordDay {
  const noted = codes.filter((code) => typed[code] !== "");
  return {
    visits: Number(typed.visits),
    purposes: noted.map((purpose) => ({ purpose, count: Number(typed[purpose]) })),
  };
}

function CountForm({ site, day, counted }: { site: string; day: string; counted: PointDayView | undefined }) {
  const [typed, setTyped] = useState(() => typedOf(counted));
  const save = useAct(
    (body: RecordDay, init) =>
      putDigitalPointDay(site, day, body, {
        headers: { ...init.headers, ...ifMatch(counted?.version).headers },
      }),
    undefined,
    { done: "La journée est enregistrée." },
  );
  const box = (field: keyof Typed, label: string) => (
    <Input
      key={field}
      label={label}
      nativeInputProps={{
        type: "number",
        min: 0,
        required: field === "visits",
        value: typed[field],
        onChange: (event) => {
          save.reset();
          setTyped({ ...typed, [field]: event.currentTarget.value });
        },
      }}
    />
  );
  return (
    <form
      className="narrow"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(bodyOf(typed));
      }}
    >
      {box("visits", "Usagers reçus")}
      <fieldset className="fr-fieldset">
        <legend className="fr-fieldset__legend">Dont, si les démarches ont été notées</legend>
        <div className="fr-fieldset__element">{codes.map((code) => box(code, purposes[code]))}</div>
      </fieldset>
      {save.error && <ProblemAlert error={save.error} />}
      {isUnusual(save.error) && (
        <Button
          type="button"
          priority="secondary"
          className="fr-mb-2w"
          onClick={() => save.mutate({ ...bodyOf(typed), confirmUnusual: true })}
        >
          Confirmer ce nombre
        </Button>
      )}
      <ActButton type="submit" pending={save.isPending}>
        {counted ? "Corriger cette journée" : "Enregistrer cette journée"}
      </ActButton>
      <p role="status" className="mention fr-mt-1w">
        {counted && !save.isPending && `Enregistré : ${counted.visits} usagers ce jour-là.`}
      </p>
    </form>
  );
}
