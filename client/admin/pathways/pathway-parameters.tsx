import type { Parameter } from "@shared/pathway/parameter";
import { pathwayWords } from "../words/pathway-words";
import { EvidenceMark } from "./evidence-mark";

function boundsWords(parameter: Parameter, all: readonly Parameter[]): string {
  if (parameter.kind === "yesNo") return `${pathwayWords.yes} / ${pathwayWords.no}`;
  const { when, atLeast } = parameter;
  const labelOf = (key: string) => all.find((one) => one.key === key)?.label ?? key;
  return [
    `${parameter.min}–${parameter.max}`,
    ...(when ? [`${pathwayWords.onlyIf(labelOf(when.parameter))}：${when.min}–${when.max}`] : []),
    ...(atLeast ? [`不早于“${labelOf(atLeast.parameter)}”后 ${atLeast.plus} 天`] : []),
  ].join("；");
}

const defaultWords = (parameter: Parameter): string => {
  if (parameter.kind === "yesNo") return parameter.default ? pathwayWords.yes : pathwayWords.no;
  return `${parameter.default} ${parameter.unit ?? ""}`.trim();
};

/** The values that may be set for one person, with the bounds a signature fixes. */
export function PathwayParameters({ parameters }: { readonly parameters: readonly Parameter[] }) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{pathwayWords.parameter}</th>
          <th scope="col">{pathwayWords.defaultValue}</th>
          <th scope="col">{pathwayWords.bounds}</th>
          <th scope="col">{pathwayWords.evidence}</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => (
          <tr key={parameter.key}>
            <th scope="row">{parameter.label}</th>
            <td>{defaultWords(parameter)}</td>
            <td>{boundsWords(parameter, parameters)}</td>
            <td>
              <EvidenceMark evidence={parameter.evidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
