import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useId } from "react";
import { m } from "@/paraglide/messages";
import { type PlacedSite, placeName } from "@/shared/places/site-search";
import { usePosition } from "@/shared/places/use-position";
import { type SiteOption, useSiteSearch } from "./use-site-search";

export type SiteFinderProps = {
  label: string;
  sites: PlacedSite[];
  value: string;
  onChange: (code: string) => void;
  /** What choosing no site means, when one may. */
  all?: string;
  placeholder?: string;
  /** Of the form's field. */
  name?: string;
  error?: string;
};

/** A combobox with a list, by the APG's pattern: the focus stays in the box, arrows move in the list. */
export function SiteCombobox({ label, sites, value, onChange, all, name, error }: SiteFinderProps) {
  const id = useId();
  const search = useSiteSearch({ sites, all, onChoose: onChange });
  const position = usePosition((here) => {
    document.getElementById(`${id}box`)?.focus();
    search.around(here);
  });
  const activeId = search.isOpen && search.options[search.active] ? `${id}${search.active}` : undefined;
  return (
    <div className="finder">
      <div className="finder-box">
        <Input
          label={label}
          hintText={m.finder_hint()}
          state={error ? "error" : "default"}
          stateRelatedMessage={error}
          nativeInputProps={{
            id: `${id}box`,
            name,
            role: "combobox",
            autoComplete: "off",
            "aria-autocomplete": "list",
            "aria-expanded": search.isOpen,
            "aria-controls": `${id}list`,
            "aria-activedescendant": activeId,
            value: search.typed ?? chosenText(sites, value, all),
            onFocus: (event) => event.currentTarget.select(),
            onClick: search.open,
            onChange: (event) => search.type(event.currentTarget.value),
            onKeyDown: search.press,
            onBlur: search.close,
          }}
        />
        <div
          id={`${id}list`}
          role="listbox"
          tabIndex={-1}
          aria-label={label}
          className="finder-list"
          hidden={!search.isOpen}
        >
          {search.options.map((option, index) => (
            <OptionLine
              key={option.code}
              id={`${id}${index}`}
              option={option}
              isActive={index === search.active}
              onChoose={search.choose}
            />
          ))}
        </div>
      </div>
      <p role="status" className="mention">
        {search.isOpen && countText(search.options.length)}
        {position.state === "asking" && m.finder_asking()}
        {position.state === "refused" && m.finder_refused()}
      </p>
      {position.isPossible && (
        <Button
          type="button"
          size="small"
          priority="tertiary"
          iconId="fr-icon-map-pin-2-line"
          onClick={position.ask}
        >
          {m.finder_locate()}
        </Button>
      )}
    </div>
  );
}

const countText = (count: number) => (count === 0 ? m.finder_none() : m.finder_count({ count }));

function chosenText(sites: PlacedSite[], value: string, all = ""): string {
  const chosen = sites.find((site) => site.code === value);
  return chosen ? placeName(chosen) : value || all;
}

type LineProps = { id: string; option: SiteOption; isActive: boolean; onChoose: (code: string) => void };

function OptionLine({ id, option, isActive, onChoose }: LineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, which keeps the focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      ref={isActive ? (line) => line?.scrollIntoView?.({ block: "nearest" }) : undefined}
      // The box would lose the focus, and close the list before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(option.code)}
    >
      {option.text}
      {option.note && <span className="mention"> ({option.note})</span>}
    </div>
  );
}
