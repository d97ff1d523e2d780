import type { Resource } from "@shared/appointment/resource";
import type { Need, Service } from "@shared/appointment/service";
import { Select } from "antd";
import { useId } from "react";
import { timetableWords } from "../words/timetable-words";

interface Props {
  readonly draft: Service;
  readonly resources: readonly Resource[];
  readonly onChange: (part: Pick<Service, "needs">) => void;
}

/** Who and what an appointment needs; any one of each row will do. */
export function ServiceNeeds({ draft, resources, onChange }: Props) {
  const id = useId();
  const [first, ...others] = draft.needs;
  const change = (place: number, anyOf: readonly string[]) => {
    const changed = (need: Need, at: number): Need => (at === place ? { ...need, anyOf } : need);
    onChange({ needs: [changed(first, 0), ...others.map((need, at) => changed(need, at + 1))] });
  };
  return (
    <>
      <h3 className="edit-heading">{timetableWords.providers}</h3>
      {draft.needs.map(({ label, anyOf }, place) => (
        <div key={label} className="field">
          <label htmlFor={`${id}${place}`}>{timetableWords.needLabel(label)}</label>
          <Select
            id={`${id}${place}`}
            mode="multiple"
            className="wide"
            showSearch={{ optionFilterProp: "label" }}
            value={[...anyOf]}
            options={resources.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(next) => change(place, next)}
          />
        </div>
      ))}
    </>
  );
}
