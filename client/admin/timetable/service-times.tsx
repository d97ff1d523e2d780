import type { Service } from "@shared/appointment/service";
import { Checkbox, InputNumber } from "antd";
import { useId } from "react";
import { timetableWords } from "../words/timetable-words";
import { SessionList } from "./session-list";
import { WeeklyField } from "./weekly-field";

interface Props {
  readonly draft: Service;
  readonly onReplace: (service: Service) => void;
}

const daysInWeek = 7;

/** When it takes place: all hours, fixed hours, or dated sessions; and for which weeks of pregnancy. */
export function ServiceTimes({ draft, onReplace }: Props) {
  const id = useId();
  const { hours, sessions, gestation, sessionsPerYear } = draft;
  const isClass = draft.kind === "class";
  const limit = (limited: boolean) => {
    const { hours: _, ...open } = draft;
    onReplace(limited ? { ...draft, hours: {} } : open);
  };
  const seasons = (count: number | null) => {
    const { sessionsPerYear: _, ...without } = draft;
    onReplace(count === null ? without : { ...draft, sessionsPerYear: count });
  };
  return (
    <>
      <h3 className="edit-heading">{timetableWords.hours}</h3>
      <Checkbox checked={hours !== undefined} onChange={(event) => limit(event.target.checked)}>
        {timetableWords.limitHours}
      </Checkbox>
      {hours !== undefined && <WeeklyField hours={hours} onChange={(next) => onReplace({ ...draft, hours: next })} />}
      {(isClass || sessions) && (
        <SessionList sessions={sessions ?? []} onChange={(next) => onReplace({ ...draft, sessions: next })} />
      )}
      {isClass && (
        <div className="field">
          <label htmlFor={`${id}seasons`}>{timetableWords.sessionsPerYear}</label>
          <InputNumber id={`${id}seasons`} min={1} max={52} value={sessionsPerYear ?? null} onChange={seasons} />
        </div>
      )}
      {gestation && (
        <div className="edit-grid">
          <div className="field">
            <label htmlFor={`${id}from`}>{timetableWords.gestationFrom}</label>
            <InputNumber
              id={`${id}from`}
              min={0}
              max={42}
              value={Math.floor(gestation.fromDay / daysInWeek)}
              onChange={(week) =>
                week !== null && onReplace({ ...draft, gestation: { ...gestation, fromDay: week * daysInWeek } })
              }
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}to`}>{timetableWords.gestationTo}</label>
            <InputNumber
              id={`${id}to`}
              min={0}
              max={42}
              value={Math.floor(gestation.toDay / daysInWeek)}
              onChange={(week) =>
                week !== null &&
                onReplace({ ...draft, gestation: { ...gestation, toDay: week * daysInWeek + daysInWeek - 1 } })
              }
            />
          </div>
        </div>
      )}
    </>
  );
}
