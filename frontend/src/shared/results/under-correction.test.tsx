import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { dashboard } from "@/mock/data/reporting";
import { UnderCorrection } from "./under-correction";

const marked = (...sites: string[]) =>
  dashboard.rubrics.map((rubric) => ({
    ...rubric,
    indicators: rubric.indicators.map((indicator) => ({
      ...indicator,
      periods: indicator.periods.map((result) => ({
        ...result,
        underCorrection: result.period === "2022-03" ? sites : [],
      })),
    })),
  }));

describe("figures under correction", () => {
  it("are told once for each period, with the sites that correct it", () => {
    render(<UnderCorrection rubrics={marked("76-ROUEN", "76-DIEPPE")} />);
    expect(screen.getByText(/En cours de correction/)).toHaveTextContent(
      "En cours de correction : mars 2022 (76-DIEPPE, 76-ROUEN). Ces chiffres, déjà publiés, peuvent encore changer.",
    );
  });

  it("say nothing when no period is open again", () => {
    const { container } = render(<UnderCorrection rubrics={marked()} />);
    expect(container).toBeEmptyDOMElement();
  });
});
