import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { accessibilityFaults } from "@/test/render";
import { MonthField } from "./month-field";

describe("the choice of a month", () => {
  it("speaks French in every browser and needs no picker", async () => {
    const chosen = vi.fn();
    const { container } = render(<MonthField label="Mois" value="2022-03" onChange={chosen} />);
    const field = within(screen.getByRole("group", { name: "Mois" }));
    expect(field.getByLabelText("Mois")).toHaveDisplayValue("mars");
    expect(field.getByLabelText("Année")).toHaveDisplayValue("2022");
    await userEvent.selectOptions(field.getByLabelText("Mois"), "août");
    expect(chosen).toHaveBeenLastCalledWith("2022-08");
    await userEvent.selectOptions(field.getByLabelText("Année"), "2021");
    expect(chosen).toHaveBeenLastCalledWith("2021-03");
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("keeps a year from before the labels when that is the one shown", () => {
    render(<MonthField label="Mois" value="2009-01" onChange={vi.fn()} />);
    expect(screen.getByLabelText("Année")).toHaveDisplayValue("2009");
  });
});
