import type { Service } from "@shared/appointment/service";
import { visitSteps } from "@shared/reminder/cadence";
import type { VisitStepKey } from "@shared/reminder/visit-step-key";
import { Checkbox } from "antd";
import { useId } from "react";
import { reminderStepWords, timetableWords } from "../words/timetable-words";

interface Props {
  readonly draft: Service;
  readonly onReplace: (draft: Service) => void;
}

const steps: readonly VisitStepKey[] = visitSteps.map(({ key }) => key);

/** Which reminders go out before an appointment of the service; all of them is the usual and is not written down. */
export function ServiceReminders({ draft, onReplace }: Props) {
  const heading = useId();
  const chosen = draft.reminders ?? steps;
  const choose = (wanted: readonly VisitStepKey[]) => {
    const { reminders: _, ...usual } = draft;
    const inOrder = steps.filter((step) => wanted.includes(step));
    onReplace(inOrder.length === steps.length ? usual : { ...draft, reminders: inOrder });
  };
  return (
    <div className="field">
      <span id={heading} className="field-label">
        {timetableWords.reminders}
      </span>
      <Checkbox.Group
        role="group"
        aria-labelledby={heading}
        value={[...chosen]}
        options={steps.map((value) => ({ value, label: reminderStepWords[value] }))}
        onChange={choose}
      />
      <p className="soft">{chosen.length === 0 ? timetableWords.noReminders : timetableWords.remindersMeans}</p>
    </div>
  );
}
