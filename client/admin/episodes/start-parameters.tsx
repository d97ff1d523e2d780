import { clinicParameters } from "@shared/pathway/content/clinic-parameters";
import type { Pathway } from "@shared/pathway/pathway";
import { settleParameters } from "@shared/pathway/settle-parameters";
import { Collapse } from "antd";
import { episodeWords } from "../words/episode-words";
import { ParameterFields } from "./parameter-fields";
import type { StartDraft } from "./start-draft";

interface Props {
  readonly pathway: Pathway;
  readonly chosen: StartDraft["parameters"];
  readonly onChange: (part: Pick<StartDraft, "parameters">) => void;
}

const thresholds = new Set(clinicParameters.map(({ key }) => key));

/** The person's own values: those of the pathway first, the clinic's warning limits behind a fold. */
export function StartParameters({ pathway, chosen, onChange }: Props) {
  const { values, problems } = settleParameters(pathway.parameters, chosen);
  const change = (key: string, value: number | boolean | undefined) => {
    const { [key]: _, ...others } = chosen;
    onChange({ parameters: value === undefined ? others : { ...others, [key]: value } });
  };
  const fields = (limits: boolean) => (
    <ParameterFields
      all={pathway.parameters}
      shown={pathway.parameters.filter(({ key }) => thresholds.has(key) === limits)}
      chosen={chosen}
      settled={values}
      problems={problems}
      onChange={change}
    />
  );
  return (
    <section className="card" aria-label={episodeWords.parameters}>
      <h2>{episodeWords.parameters}</h2>
      <p className="soft">{episodeWords.parametersLead}</p>
      {fields(false)}
      <Collapse ghost items={[{ key: "limits", label: episodeWords.thresholds, children: fields(true) }]} />
    </section>
  );
}
