import type { BoardResource, BoardView } from "@shared/contract/desk-views";
import { isAhead } from "@shared/visit/visit-state";
import type { WantedPlace } from "../booking/wanted-place";
import { Nothing } from "../parts/nothing";
import { useTimetable } from "../visit/use-timetable";
import { boardWords } from "../words/board-words";
import { clinicDay, weekdayWord } from "../words/clinic-time";
import { resourceKindWords } from "../words/visit-words";
import { hasSomething, type Lane, lanesOfDay } from "./lane";
import type { LaneItem } from "./lane-items";
import { TimeGrid } from "./time-grid";
import type { useBoardPlace } from "./use-board-place";
import { useLeaveKinds } from "./use-leave-kinds";
import { WeekCounts } from "./week-counts";

interface Props {
  readonly board: BoardView;
  readonly place: ReturnType<typeof useBoardPlace>;
  readonly shown: (resource: BoardResource) => boolean;
  /** Absent for who may only look. */
  readonly onBook: ((wanted: WantedPlace) => void) | undefined;
}

/** The columns of the day, of one resource's week, or everybody's counts. */
export function BoardBody({ board, place, shown, onBook }: Props) {
  const { view, resourceId, from, days, today, visitId, slotId } = place.place;
  const timetable = useTimetable().data;
  const kindOf = useLeaveKinds();
  const oneWeek = view === "week" && resourceId !== undefined;
  const lanes = oneWeek
    ? board.days.flatMap((day) => lanesOfDay(day, (one) => one.resourceId === resourceId))
    : board.days.slice(0, 1).flatMap((day) => lanesOfDay(day, shown));
  if (board.days.every(({ resources }) => resources.length === 0)) {
    return <Nothing title={boardWords.noResources}>{boardWords.noResourcesLead}</Nothing>;
  }
  if (view === "week" && !oneWeek) {
    return (
      <WeekCounts
        board={board}
        today={today}
        shown={shown}
        onDay={(date) => place.change({ date, view: undefined })}
        onResource={(id) => place.change({ with: id })}
      />
    );
  }
  if (!lanes.some(hasSomething)) return <Nothing title={boardWords.empty}>{boardWords.emptyLead}</Nothing>;
  const open = ({ key, appointments: [first] }: LaneItem) =>
    first &&
    place.change(
      key.startsWith("class:")
        ? { slot: first.slotId, visit: undefined }
        : { visit: first.appointmentId, slot: undefined },
    );
  const headingOf = ({ date, resource }: Lane) =>
    oneWeek
      ? { title: weekdayWord(date), note: clinicDay(date, today) }
      : { title: resource.name, note: resource.title ?? resourceKindWords[resource.kind] };
  return (
    <TimeGrid
      lanes={oneWeek ? lanes : lanes.filter(hasSomething)}
      days={{ from, days }}
      headingOf={headingOf}
      tools={{
        openedId: visitId ?? slotId,
        kindOf,
        capacityOf: (serviceId) => timetable?.services.find(({ id }) => id === serviceId)?.capacity ?? 0,
        mayDrag: ({ state }) => onBook !== undefined && isAhead(state),
        onOpen: open,
        onBook: onBook && ((lane, at) => onBook({ date: lane.date, resourceId: lane.resource.resourceId, at })),
      }}
    />
  );
}
