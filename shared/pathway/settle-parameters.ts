import type { Parameter, ParameterValue, ParameterValues } from "./parameter";

/** Why a parameter value cannot be used; `allowed` says what can. */
export interface ParameterProblem {
  readonly key: string;
  readonly allowed: string;
}

type Settled = { readonly value: ParameterValue } | { readonly problem: ParameterProblem };

type NumberParameter = Extract<Parameter, { kind: "number" }>;

function boundsOf(parameter: NumberParameter, values: ParameterValues) {
  const { when } = parameter;
  return when && values[when.parameter] === true ? when : parameter;
}

const floorOf = ({ atLeast }: NumberParameter, values: ParameterValues): number => {
  const other = atLeast && values[atLeast.parameter];
  return typeof other === "number" && atLeast ? other + atLeast.plus : Number.NEGATIVE_INFINITY;
};

/** Days, minutes and points are whole: there is no day 6.5. */
const hasDigits = ({ decimals = 0 }: NumberParameter, value: number): boolean =>
  Number(value.toFixed(decimals)) === value;

function settleNumber(
  parameter: NumberParameter,
  wanted: ParameterValue | undefined,
  values: ParameterValues,
): Settled {
  const bounds = boundsOf(parameter, values);
  const min = Math.max(bounds.min, floorOf(parameter, values));
  const value = wanted ?? Math.max(bounds.default, min);
  const fits = typeof value === "number" && hasDigits(parameter, value) && value >= min && value <= bounds.max;
  return fits ? { value } : { problem: { key: parameter.key, allowed: `${min}–${bounds.max}` } };
}

function settleOne(parameter: Parameter, wanted: ParameterValue | undefined, values: ParameterValues): Settled {
  if (parameter.kind === "number") return settleNumber(parameter, wanted, values);
  const value = wanted ?? parameter.default;
  return typeof value === "boolean" ? { value } : { problem: { key: parameter.key, allowed: "true / false" } };
}

const yesNoFirst = (parameters: readonly Parameter[]): readonly Parameter[] => [
  ...parameters.filter(({ kind }) => kind === "yesNo"),
  ...parameters.filter(({ kind }) => kind === "number"),
];

/**
 * Fills in the defaults and holds every wanted value against the bounds the doctor signed. Unknown keys are problems
 * too, so that a misspelt parameter is never silently ignored.
 */
export function settleParameters(
  parameters: readonly Parameter[],
  wanted: ParameterValues,
): { readonly values: ParameterValues; readonly problems: readonly ParameterProblem[] } {
  const known = new Set(parameters.map(({ key }) => key));
  const problems: ParameterProblem[] = Object.keys(wanted)
    .filter((key) => !known.has(key))
    .map((key) => ({ key, allowed: [...known].join(", ") }));
  const values: Record<string, ParameterValue> = {};
  for (const parameter of yesNoFirst(parameters)) {
    const settled = settleOne(parameter, wanted[parameter.key], values);
    if ("problem" in settled) problems.push(settled.problem);
    else values[parameter.key] = settled.value;
  }
  return { values, problems };
}
