import type { Service } from "@shared/appointment/service";
import { Checkbox, Input, InputNumber, Radio } from "antd";
import { useId } from "react";
import { confirmationWords, lengthWords, timetableWords } from "../words/timetable-words";

interface Props {
  readonly draft: Service;
  readonly onChange: (part: Partial<Service>) => void;
}

type Figure =
  | "minutes"
  | "bufferBefore"
  | "bufferAfter"
  | "capacity"
  | "bookAhead"
  | "changeAhead"
  | "horizonDays"
  | "waitPromise";

/** What each figure is called and between which bounds it lies. */
const figures: readonly (readonly [key: Figure, label: string, least: number, most: number, step: number])[] = [
  ["minutes", timetableWords.minutesField, 20, 120, 5],
  ["capacity", timetableWords.capacityField, 1, 200, 1],
  ["bufferBefore", timetableWords.bufferBefore, 0, 120, 5],
  ["bufferAfter", timetableWords.bufferAfter, 0, 120, 5],
  ["bookAhead", timetableWords.bookAheadField, 0, 43_200, 30],
  ["changeAhead", timetableWords.changeAheadField, 0, 43_200, 30],
  ["horizonDays", timetableWords.horizonField, 1, 365, 1],
  ["waitPromise", timetableWords.waitPromise, 5, 240, 5],
];

/** Words, figures and rules of a service. */
export function ServiceFields({ draft, onChange }: Props) {
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}title`}>{timetableWords.name}</label>
        <Input
          id={`${id}title`}
          value={draft.title}
          maxLength={30}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}summary`}>{timetableWords.summary}</label>
        <Input.TextArea
          id={`${id}summary`}
          value={draft.summary}
          maxLength={120}
          autoSize={{ minRows: 1, maxRows: 3 }}
          onChange={(event) => onChange({ summary: event.target.value })}
        />
      </div>
      <div className="edit-grid">
        {figures.map(([key, label, least, most, step]) => (
          <div key={key} className="field">
            <label htmlFor={`${id}${key}`}>
              {label}
              {(key === "bookAhead" || key === "changeAhead") && draft[key] >= 120 && (
                <span className="edit-length">{lengthWords(draft[key])}</span>
              )}
            </label>
            <InputNumber
              id={`${id}${key}`}
              min={least}
              max={most}
              step={step}
              precision={0}
              value={draft[key]}
              onChange={(value) => value !== null && onChange({ [key]: value })}
            />
          </div>
        ))}
      </div>
      <div className="field">
        <span id={`${id}confirmation`} className="field-label">
          {timetableWords.confirmation}
        </span>
        <Radio.Group
          aria-labelledby={`${id}confirmation`}
          value={draft.confirmation}
          onChange={(event) => onChange({ confirmation: event.target.value })}
          options={[
            { value: "auto", label: confirmationWords.auto },
            { value: "desk", label: confirmationWords.desk },
          ]}
        />
      </div>
      <div className="edit-ticks">
        <Checkbox
          checked={draft.gates.includes("informedConsent")}
          onChange={(event) => onChange({ gates: event.target.checked ? ["informedConsent"] : [] })}
        >
          {timetableWords.gate}
        </Checkbox>
        <Checkbox checked={draft.onPhone} onChange={(event) => onChange({ onPhone: event.target.checked })}>
          {timetableWords.onPhone}
        </Checkbox>
        <Checkbox checked={draft.active} onChange={(event) => onChange({ active: event.target.checked })}>
          {timetableWords.active}
        </Checkbox>
      </div>
      <div className="field">
        <label htmlFor={`${id}prepare`}>{timetableWords.prepare}</label>
        <Input.TextArea
          id={`${id}prepare`}
          defaultValue={draft.prepare.join("\n")}
          autoSize={{ minRows: 2, maxRows: 8 }}
          onChange={(event) =>
            onChange({
              prepare: event.target.value
                .split("\n")
                .map((line) => line.trim())
                .filter((line) => line !== "")
                .slice(0, 8),
            })
          }
        />
      </div>
    </>
  );
}
