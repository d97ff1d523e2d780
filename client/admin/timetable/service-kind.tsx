import type { Service } from "@shared/appointment/service";
import { Radio } from "antd";
import { useId } from "react";
import { timetableWords } from "../words/timetable-words";

interface Props {
  readonly draft: Service;
  readonly onChange: (part: Pick<Service, "kind" | "capacity"> | Pick<Service, "fee">) => void;
}

/** Whether it is a visit for one or a class for several, and whether it costs something. */
export function ServiceKind({ draft, onChange }: Props) {
  const id = useId();
  return (
    <div className="edit-grid">
      <div className="field">
        <span id={`${id}kind`} className="field-label">
          {timetableWords.serviceKind}
        </span>
        <Radio.Group
          aria-labelledby={`${id}kind`}
          value={draft.kind}
          onChange={({ target }) =>
            onChange(target.value === "class" ? { kind: "class", capacity: 10 } : { kind: "visit", capacity: 1 })
          }
          options={[
            { value: "visit", label: timetableWords.visit },
            { value: "class", label: timetableWords.class },
          ]}
        />
      </div>
      <div className="field">
        <span id={`${id}fee`} className="field-label">
          {timetableWords.fee}
        </span>
        <Radio.Group
          aria-labelledby={`${id}fee`}
          value={draft.fee}
          onChange={({ target }) => onChange({ fee: target.value })}
          options={[
            { value: "paid", label: timetableWords.paid },
            { value: "free", label: timetableWords.free },
          ]}
        />
      </div>
    </div>
  );
}
