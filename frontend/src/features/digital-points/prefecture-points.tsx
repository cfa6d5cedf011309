import { useListDigitalPoints } from "@/api/indicators/indicators";
import { DataTable } from "@/shared/ui/data-table";
import { Loaded } from "@/shared/ui/loaded";
import { average, satisfaction } from "./point-figures";

/** The sites of a prefecture side by side, as they are told to the users' committee. */
export function PrefecturePoints(props: { prefecture: string; from: string; to: string }) {
  const points = useListDigitalPoints(props);
  return (
    <Loaded query={points}>
      {({ items }) =>
        items.length > 0 && (
          <DataTable
            caption="Tous les sites de la préfecture"
            rows={items}
            rowKey={(row) => row.site}
            columns={[
              { header: "Site", cell: (row) => row.siteName },
              { header: "Usagers reçus", cell: average },
              { header: "Satisfaction", cell: satisfaction },
            ]}
          />
        )
      }
    </Loaded>
  );
}
