import { useSearchParams } from "react-router";
import { addMonths, isMonth, monthToFill } from "@/shared/periods";

/** The months shown, kept in the address; the last twelve unless chosen otherwise. */
export function useMonths() {
  const [search, setSearch] = useSearchParams();
  const read = (name: string) => {
    const value = search.get(name) ?? "";
    return isMonth(value) ? value : undefined;
  };
  const to = read("au") ?? monthToFill();
  const from = read("du") ?? addMonths(to, -11);
  return {
    from,
    to,
    choose: (months: { from: string; to: string }) => setSearch({ du: months.from, au: months.to }),
  };
}

export type Months = ReturnType<typeof useMonths>;
