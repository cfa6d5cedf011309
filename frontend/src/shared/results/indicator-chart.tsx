import { AxisBottom, AxisLeft } from "@visx/axis";
import { scaleLinear, scalePoint } from "@visx/scale";
import { LinePath } from "@visx/shape";
import type { IndicatorResult, PeriodResult } from "@/api/reporting/model";
import { formatNumber, formatShortMonth } from "@/shared/format";
import { ChartFigure } from "@/shared/ui/chart-figure";
import { indicatorColumns } from "./indicator-columns";

const size = { width: 480, height: 220, left: 44, right: 16, top: 12, bottom: 32 };

type Point = { period: string; value: number; off: boolean };

/** A trend and its target. A month without a value breaks the line: it is not zero. */
export function IndicatorChart({ indicator }: { indicator: IndicatorResult }) {
  const points = indicator.periods.flatMap(pointOf);
  return (
    <ChartFigure
      title={indicator.label}
      summary={`${indicator.label}${indicator.target ? `, cible ${indicator.target.display}` : ", sans cible"}`}
      size={size}
      columns={indicatorColumns}
      rows={indicator.periods}
      rowKey={(row) => row.period}
      empty={points.length === 0}
    >
      <Plot indicator={indicator} points={points} />
    </ChartFigure>
  );
}

function pointOf({ period, figure }: PeriodResult): Point[] {
  if (figure.value === undefined || figure.value === null) return [];
  return [{ period, value: figure.value, off: figure.assessment === "OFF_TARGET" }];
}

function Plot({ indicator, points }: { indicator: IndicatorResult; points: Point[] }) {
  // A yearly target says nothing of one month.
  const target = isYearly(indicator) ? undefined : indicator.target?.value;
  const highest = Math.max(...points.map((point) => point.value), target ?? 0);
  const y = scaleLinear({
    domain: [0, indicator.unit === "PERCENT" && highest <= 100 && highest > 50 ? 100 : highest * 1.15 || 1],
    range: [size.height - size.bottom, size.top],
    nice: true,
  });
  const x = scalePoint({
    domain: indicator.periods.map((row) => row.period),
    range: [size.left, size.width - size.right],
    padding: 0.5,
  });
  const at = (point: Point) => ({ x: x(point.period) ?? 0, y: y(point.value) });
  const text = { className: "chart-text" };
  return (
    <>
      <AxisLeft
        left={size.left}
        scale={y}
        tickValues={ticksOf(y, indicator.unit)}
        tickFormat={(value) => formatNumber(Number(value))}
        axisClassName="chart-axis"
        tickLabelProps={() => ({ ...text, textAnchor: "end", dx: -4, dy: 4 })}
      />
      <AxisBottom
        top={size.height - size.bottom}
        scale={x}
        tickValues={everyOther(indicator.periods.map((row) => row.period))}
        tickFormat={(value) => formatShortMonth(String(value))}
        axisClassName="chart-axis"
        tickLabelProps={() => ({ ...text, textAnchor: "middle", dy: 4 })}
      />
      {target !== undefined && (
        <line
          className="chart-target"
          x1={size.left}
          x2={size.width - size.right}
          y1={y(target)}
          y2={y(target)}
        />
      )}
      <LinePath data={points} x={(p) => at(p).x} y={(p) => at(p).y} className="chart-line" />
      {points.map((point) => (
        <circle
          key={point.period}
          cx={at(point).x}
          cy={at(point).y}
          r={4.5}
          className={point.off ? "chart-dot off" : "chart-dot"}
        />
      ))}
    </>
  );
}

const isYearly = ({ unit, periods }: IndicatorResult) => unit === "COUNT_PER_YEAR" && periods.length > 1;

/** Nobody does half an exercise. */
function ticksOf(scale: { ticks: (count: number) => number[] }, unit: string) {
  const ticks = scale.ticks(4);
  return unit.startsWith("COUNT") ? ticks.filter(Number.isInteger) : ticks;
}

/** Six labels at most fit under the axis without touching each other. */
function everyOther(periods: string[]): string[] {
  const step = Math.ceil(periods.length / 6);
  return periods.filter((_, i) => i % step === 0);
}
