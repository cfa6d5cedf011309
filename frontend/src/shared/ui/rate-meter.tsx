import type { ReactNode } from "react";

type Props = { label: ReactNode; value: string; rate: number | undefined; under: boolean };

/** A rate against the label's threshold of 75 %; the words say the same as the colour. */
export function RateMeter({ label, value, rate, under }: Props) {
  return (
    <div className="meter">
      <span>{label}</span>
      <strong>{value}</strong>
      {rate !== undefined && (
        <div className="meter-bar" aria-hidden="true">
          <svg viewBox="0 0 100 10" preserveAspectRatio="none">
            <title>{value}</title>
            <rect
              className={under ? "meter-fill under" : "meter-fill"}
              width={Math.min(rate, 100)}
              height="10"
            />
            <line className="meter-mark" x1="75" x2="75" y1="0" y2="10" />
          </svg>
        </div>
      )}
    </div>
  );
}
