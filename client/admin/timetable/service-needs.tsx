import type { Resource } from "@shared/appointment/resource";
import type { Need, Service } from "@shared/appointment/service";
import { Button, Input, Select } from "antd";
import { useId, useState } from "react";
import { timetableWords } from "../words/timetable-words";

interface Props {
  readonly draft: Service;
  readonly resources: readonly Resource[];
  readonly onChange: (part: Pick<Service, "needs">) => void;
}

/** As many as the server takes. */
const mostNeeds = 6;

/** Who and what an appointment needs; any one of each row will do. */
export function ServiceNeeds({ draft, resources, onChange }: Props) {
  const id = useId();
  const [name, setName] = useState("");
  const [first, ...others] = draft.needs;
  const change = (place: number, anyOf: readonly string[]) => {
    const changed = (need: Need, at: number): Need => (at === place ? { ...need, anyOf } : need);
    onChange({ needs: [changed(first, 0), ...others.map((need, at) => changed(need, at + 1))] });
  };
  const remove = (place: number) => onChange({ needs: [first, ...others.filter((_, at) => at + 1 !== place)] });
  const add = (text: string) => {
    const label = text.trim();
    if (label === "" || draft.needs.some((need) => need.label === label)) return;
    onChange({ needs: [first, ...others, { label, anyOf: [] }] });
    setName("");
  };
  return (
    <>
      <h3 className="edit-heading">{timetableWords.providers}</h3>
      {draft.needs.map(({ label, anyOf }, place) => (
        <div key={label} className="field">
          <label htmlFor={`${id}${place}`}>{timetableWords.needLabel(label)}</label>
          {place > 0 && (
            <Button type="text" size="small" onClick={() => remove(place)}>
              {timetableWords.removeNeed(label)}
            </Button>
          )}
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
      {draft.needs.length < mostNeeds && (
        <Input.Search
          aria-label={timetableWords.needName}
          placeholder={timetableWords.needName}
          enterButton={timetableWords.addNeed}
          maxLength={20}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onSearch={add}
        />
      )}
    </>
  );
}
