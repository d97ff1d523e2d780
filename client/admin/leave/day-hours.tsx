import type { Interval } from "@shared/appointment/interval";
import { clinicDateAt } from "@shared/calendar/instant";
import { type LocalDate, parseLocalDate, weekdayOf } from "@shared/calendar/local-date";
import type { InputOf } from "@shared/contract/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, DatePicker, Modal } from "antd";
import dayjs from "dayjs";
import { useId, useState } from "react";
import { ask } from "../app/ask";
import { HoursField, hoursInOrder } from "../parts/hours-field";
import { useNow } from "../parts/use-now";
import { useTimetable } from "../visit/use-timetable";
import { leaveWords } from "../words/leave-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";
import { ResourceSelect } from "./resource-select";

/** Other hours on one day only, or back to the weekly ones. */
export function DayHours({ onClose }: { readonly onClose: () => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const timetable = useTimetable().data;
  const today = clinicDateAt(useNow(60_000));
  const [resourceId, setResourceId] = useState<string>();
  const [date, setDate] = useState<LocalDate>();
  const [changed, setChanged] = useState<readonly Interval[]>();
  const [resourceField, dateField] = [useId(), useId()];
  const save = useMutation({
    mutationFn: (input: InputOf<"timetable.setHours">) => ask("timetable.setHours", input),
    onSuccess: ({ broken }) => {
      message.success(leaveWords.hoursSaved(broken));
      onClose();
    },
    onSettled: () =>
      Promise.all([["leave"], ["board"], ["slots"]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  const weekly = timetable?.resources.find(({ id }) => id === resourceId)?.hours;
  const pieces = changed ?? (date && weekly?.[weekdayOf(date)]) ?? [];
  const chosen = resourceId !== undefined && date !== undefined;
  const send = (hours: readonly Interval[] | null) =>
    chosen &&
    save.mutate({
      resourceId,
      date,
      hours: hours === null ? null : hours.map(([from, to]): [number, number] => [from, to]),
    });
  return (
    <Modal
      open
      title={leaveWords.hoursTitle}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{loadWords.cancel}</Button>
          <Button disabled={!chosen} loading={save.isPending} onClick={() => send(null)}>
            {leaveWords.backToWeekly}
          </Button>
          <Button
            type="primary"
            disabled={!chosen || !hoursInOrder(pieces)}
            loading={save.isPending}
            onClick={() => send(pieces)}
          >
            {leaveWords.hoursSave}
          </Button>
        </>
      }
    >
      <p>{leaveWords.hoursLead}</p>
      <div className="field">
        <label htmlFor={resourceField}>{leaveWords.resource}</label>
        <ResourceSelect
          id={resourceField}
          value={resourceId}
          onChange={(next) => {
            setResourceId(next);
            setChanged(undefined);
          }}
        />
      </div>
      <div className="field">
        <label htmlFor={dateField}>{leaveWords.day}</label>
        <DatePicker
          id={dateField}
          minDate={dayjs(today)}
          value={date === undefined ? null : dayjs(date)}
          onChange={(day) => {
            setDate(day ? parseLocalDate(day.format("YYYY-MM-DD")) : undefined);
            setChanged(undefined);
          }}
        />
      </div>
      {chosen && <HoursField label={leaveWords.openPieces} value={pieces} onChange={setChanged} />}
      {!hoursInOrder(pieces) && (
        <p className="field-problem" role="alert">
          {leaveWords.wrongPieces}
        </p>
      )}
      {save.error && <Alert type="error" showIcon title={problemSentence(save.error.problem)} />}
    </Modal>
  );
}
