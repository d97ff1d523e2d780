import type { Parameter, ParameterValues } from "@shared/pathway/parameter";
import { settleParameters } from "@shared/pathway/settle-parameters";

/**
 * What a number parameter may be, given the others, e.g. "5–7". Asked of the rule itself by offering it no number, so
 * that the form never knows the bounds by heart.
 */
export function allowedRange(
  parameters: readonly Parameter[],
  chosen: ParameterValues,
  key: string,
): string | undefined {
  const { problems } = settleParameters(parameters, { ...chosen, [key]: Number.NaN });
  return problems.find((problem) => problem.key === key)?.allowed;
}
