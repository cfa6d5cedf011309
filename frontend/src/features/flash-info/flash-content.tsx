import type { FlashContent as Content, FlashFigure } from "@/api/indicators/model";
import { m } from "@/paraglide/messages";
import { formatTarget, formatValue } from "@/shared/format";

/** What the month has shown: first what moves, then what is wanting. Texts typed by people are French. */
export function FlashContent({ content }: { content: Content }) {
  return (
    <div className="stack">
      {content.introduction && (
        <p className="long-text fr-text--lead" lang="fr">
          {content.introduction}
        </p>
      )}
      {content.judged > 0 && (
        <p>
          <strong>{m.flash_met({ met: String(content.met), judged: String(content.judged) })}</strong>
        </p>
      )}
      <Part title={m.flash_improved()} figures={content.improved} />
      <Part title={m.flash_missed()} figures={content.missed} />
      <Part title={m.flash_others()} figures={content.others} />
    </div>
  );
}

function Part({ title, figures }: { title: string; figures: FlashFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <section>
      <h2 className="fr-h5">{title}</h2>
      <ul>
        {figures.map((figure) => (
          <li key={figure.indicator}>
            <span lang="fr">{figure.label}</span>
            {"\u00a0: "}
            <strong>{formatValue(figure.value, figure.unit, 6)}</strong>
            {beside(figure)}
            {figure.remark && (
              <span className="block mention">
                {m.flash_remark()} <span lang="fr">{figure.remark}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function beside({ previous, target, unit }: FlashFigure): string {
  const parts = [
    previous === undefined || previous === null
      ? ""
      : m.flash_before({ value: formatValue(previous, unit, 6) }),
    target ? m.flash_target({ target: formatTarget(target, unit) }) : "",
  ].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join("\u00a0; ")})` : "";
}
