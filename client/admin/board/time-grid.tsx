import { clinicDateAt, clinicMinuteOfDay, type Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { DeskAppointment } from "@shared/contract/desk-views";
import { useLayoutEffect, useRef, useState } from "react";
import type { FreePlace } from "../booking/free-place";
import { useNow } from "../parts/use-now";
import { boardWords } from "../words/board-words";
import { boardSpan, minuteHeight, placed } from "./board-span";
import { DropConfirm } from "./drop-confirm";
import { DropMarks } from "./drop-marks";
import { type Lane, laneKey } from "./lane";
import { type ColumnTools, LaneColumn } from "./lane-column";
import { LaneHeading } from "./lane-heading";
import { TimeAxis } from "./time-axis";
import "./time-grid.css";
import { useDragVisit } from "./use-drag-visit";

interface Props {
  readonly lanes: readonly Lane[];
  readonly days: { readonly from: LocalDate; readonly days: number };
  readonly headingOf: (lane: Lane) => { readonly title: string; readonly note: string };
  readonly tools: Omit<ColumnTools, "span" | "liftedId" | "onGrab">;
}

interface Proposal {
  readonly appointment: DeskAppointment;
  readonly place: FreePlace;
}

const endOfDay = 1440;

/** How much of a day has passed, in minutes. */
function passed(date: LocalDate, now: Instant): number {
  const today = clinicDateAt(now);
  if (date !== today) return date < today ? endOfDay : 0;
  return clinicMinuteOfDay(now);
}

const lengthOf = ({ startsAt, endsAt }: DeskAppointment): number => Math.round((endsAt - startsAt) / 60_000);

/** Columns of time beside each other. Blocks can be dragged to a free place, which is asked back before it is done. */
export function TimeGrid({ lanes, days, headingOf, tools }: Props) {
  const now = useNow(30_000);
  const span = boardSpan(lanes);
  const [start] = span;
  const [proposal, setProposal] = useState<Proposal>();
  const drag = useDragVisit(start, days, (appointment, place) => setProposal({ appointment, place }));
  const lifted = drag.dragging?.appointment ?? proposal?.appointment;
  const scroll = useRef<HTMLDivElement>(null);
  const nowLine = useRef<HTMLDivElement>(null);
  const shows = lanes[0]?.date;
  useLayoutEffect(() => {
    if (shows) nowLine.current?.scrollIntoView({ block: "center" });
  }, [shows]);
  return (
    <div ref={scroll} className={drag.dragging ? "time-grid is-dragging" : "time-grid"}>
      <div className="time-grid-inner" style={{ ["--lanes" as string]: lanes.length }}>
        <div className="time-corner" aria-hidden="true" />
        {lanes.map((lane) => (
          <LaneHeading key={lane.key} lane={lane} isToday={lane.date === clinicDateAt(now)} {...headingOf(lane)} />
        ))}
        <TimeAxis
          span={span}
          now={lanes.some(({ date }) => date === clinicDateAt(now)) ? clinicMinuteOfDay(now) : undefined}
        />
        {lanes.map((lane, index) => {
          const past = passed(lane.date, now);
          const own = (place: FreePlace | undefined) =>
            place !== undefined && laneKey(place.resourceId, place.date) === lane.key;
          return (
            <LaneColumn
              key={lane.key}
              lane={lane}
              past={past}
              tools={{
                ...tools,
                span,
                liftedId: lifted?.appointmentId,
                onGrab: (event, appointment) => {
                  setProposal(undefined);
                  drag.begin(event, appointment);
                },
              }}
            >
              {past > 0 && <div className="lane-past" style={placed(start, start, Math.min(past, span[1]))} />}
              {past > start && past < span[1] && (
                <div
                  ref={index === 0 ? nowLine : null}
                  className="lane-now"
                  style={{ top: (past - start) * minuteHeight }}
                />
              )}
              {drag.dragging && (
                <DropMarks
                  places={drag.places.filter(own)}
                  target={own(drag.target) ? drag.target : undefined}
                  minutes={lengthOf(drag.dragging.appointment)}
                  name={drag.dragging.appointment.patientName}
                  start={start}
                />
              )}
              {proposal && own(proposal.place) && (
                <>
                  <DropMarks
                    places={[]}
                    target={proposal.place}
                    minutes={lengthOf(proposal.appointment)}
                    name={proposal.appointment.patientName}
                    start={start}
                  />
                  <DropConfirm
                    key={proposal.place.slotId}
                    {...proposal}
                    start={start}
                    leftwards={lanes.length > 2 && index >= lanes.length - 2}
                    onClose={() => setProposal(undefined)}
                  />
                </>
              )}
            </LaneColumn>
          );
        })}
      </div>
      <DragHint drag={drag} />
    </div>
  );
}

/** What dragging waits for, for eyes and for readers. */
function DragHint({ drag }: { readonly drag: ReturnType<typeof useDragVisit> }) {
  const { dragging, looking, target } = drag;
  if (!dragging) return null;
  const words = looking
    ? boardWords.lookingForPlaces
    : target || !dragging.over
      ? boardWords.moving(dragging.appointment.patientName)
      : boardWords.notFree;
  return (
    <p className="drag-hint" role="status">
      {words}
    </p>
  );
}
