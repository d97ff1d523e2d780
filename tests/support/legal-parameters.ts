import type { Parameter, ParameterValues } from "@shared/pathway/parameter";
import type { Pathway } from "@shared/pathway/pathway";
import fc from "fast-check";

type NumberParameter = Extract<Parameter, { kind: "number" }>;

/** Degrees are set to a tenth; days, minutes and points are whole. */
const stepOf = ({ unit }: Parameter): number => (unit === "°C" ? 0.1 : 1);

const onStep = (value: number, step: number): number => Math.round(Math.round(value / step) * step * 10) / 10;

function withinBounds(parameter: NumberParameter, share: number, values: ParameterValues): number {
  const bounds = parameter.when && values[parameter.when.parameter] === true ? parameter.when : parameter;
  const other = parameter.atLeast && values[parameter.atLeast.parameter];
  const floor = typeof other === "number" ? other + (parameter.atLeast?.plus ?? 0) : bounds.min;
  const min = Math.max(bounds.min, floor);
  return onStep(min + share * (bounds.max - min), stepOf(parameter));
}

/** Every set of values a clinic's doctor may choose for the pathway, all parameters filled in. */
export const legalParameters = (pathway: Pathway): fc.Arbitrary<ParameterValues> =>
  fc
    .record({
      switches: fc.array(fc.boolean(), { minLength: pathway.parameters.length, maxLength: pathway.parameters.length }),
      shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: pathway.parameters.length,
        maxLength: pathway.parameters.length,
      }),
    })
    .map(({ switches, shares }) => {
      const values: Record<string, number | boolean> = {};
      pathway.parameters.forEach((parameter, place) => {
        if (parameter.kind === "yesNo") values[parameter.key] = switches[place] === true;
      });
      pathway.parameters.forEach((parameter, place) => {
        if (parameter.kind === "number") values[parameter.key] = withinBounds(parameter, shares[place] ?? 0, values);
      });
      return values;
    });
