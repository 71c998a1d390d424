/** What must not compile, each line with its reason. Nothing here is run. */
import {
  type Bounded,
  bounded,
  type Catalogue,
  createCatalogue,
  createFigure,
  type Figure,
  type IndicatorCode,
  intervalOf,
  type Observation,
  parseIndicatorCode,
} from "antq/indicator";

declare const catalogue: Catalogue;
declare const figure: Figure;
declare const observation: Observation;
declare const three: Bounded;

export const code: IndicatorCode = parseIndicatorCode("fires");
// @ts-expect-error a code is earned by its parser, never written
export const written: IndicatorCode = "fires";

// @ts-expect-error an indicator may not be declared: the answer must be looked at
export const unchecked = catalogue.indicator("fires").name;

// @ts-expect-error a catalogue never changes
catalogue.indicators.push(catalogue.indicators[0]);

// @ts-expect-error a total may be missing: it is no number to reckon with
export const doubled = figure.total.times(2);

// @ts-expect-error a figure never changes
figure.total = null;

// @ts-expect-error amounts are Decimals: they are not added as JavaScript numbers
export const sum: number = observation.value + 1;

// @ts-expect-error "above" is no bound
bounded(3, "above");

// @ts-expect-error a scale says how many decimals there are
intervalOf(three, {});

createCatalogue({
  indicators: [
    {
      code: "fires",
      name: { vi: "Vụ cháy, nổ", en: "Fires" },
      // @ts-expect-error unit words are named in English: "incident"
      unit: "vụ",
      behaviour: "flow",
      collection: [],
    },
  ],
});

createCatalogue({
  indicators: [
    {
      code: "fires",
      // @ts-expect-error both names are needed
      name: { vi: "Vụ cháy, nổ" },
      unit: "incident",
      // @ts-expect-error a ratio is no behaviour of an indicator
      behaviour: "ratio",
      collection: [],
    },
  ],
});

// @ts-expect-error a figure says what it rests on
createFigure({ indicator: "fires", unit: "52@..", sector: "police", period: "2024", reported: 1 });
