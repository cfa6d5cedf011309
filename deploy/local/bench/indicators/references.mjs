// The country's organisation, and a framework of sixty indicators that every prefecture has committed to.
import { each, get, put } from "../../demo/client.mjs";
import { data } from "../../demo/data.mjs";

const API = "/api/indicators/v1";
const FROM = "2015-01-01";
const codes = Array.from({ length: 60 }, (_, i) => `BENCH_${i + 1}`);

await each(codes, (code) =>
  put(`${API}/indicators/${code}`, {
    label: `Indicateur ${code}`,
    rubric: "Mesure",
    unit: "PERCENT",
    frequency: "MONTH",
    formula: "RATIO",
    sense: "HIGHER_IS_BETTER",
    precision: 2,
    feed: "ENTERED",
    targets: [{ from: FROM, comparator: "GT", value: 75 }],
  }),
);
await put(`${API}/frameworks/BENCH`, {
  title: "Référentiel de mesure",
  validFrom: FROM,
  rubrics: [{ code: "R1", title: "Mesure" }],
  modules: [
    {
      code: "M1",
      title: "Accueil",
      mandatory: true,
      engagements: [{ code: "E1", title: "Mesurer", rubric: "R1", indicators: codes }],
    },
  ],
});
const { prefectures, sites } = data("organisation-france");
await each(prefectures, ({ code, name, holidayZone, timeZone }) =>
  put(`${API}/prefectures/${code}`, {
    name,
    holidayZone,
    timeZone,
    perimeters: [{ framework: "BENCH", modules: ["M1"], from: FROM }],
  }),
);
await each(sites, ({ code, name, type, town }) => put(`${API}/sites/${code}`, { name, type, town }));
const { body } = await get(`${API}/month-boards/76-ROUEN/2022-03`);
if (body.rows.length !== codes.length) throw new Error(`Le tableau attend ${body.rows.length} indicateurs`);
