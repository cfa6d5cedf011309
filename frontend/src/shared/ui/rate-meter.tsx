import type { ReactNode } from "react";

type Props = {
  label: ReactNode;
  value: string;
  rate: number | undefined;
  under: boolean;
  /** In per cent; marked on the bar. */
  threshold?: number | null | undefined;
};

/** A rate against the label's threshold; the words say the same as the colour. */
export function RateMeter({ label, value, rate, under, threshold }: Props) {
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
            {threshold != null && (
              <line className="meter-mark" x1={threshold} x2={threshold} y1="0" y2="10" />
            )}
          </svg>
        </div>
      )}
    </div>
  );
}
