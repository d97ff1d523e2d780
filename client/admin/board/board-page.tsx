import { addDays } from "@shared/calendar/local-date";
import type { BoardView } from "@shared/contract/desk-views";
import { useState } from "react";
import { BookingDialog } from "../booking/booking-dialog";
import type { WantedPlace } from "../booking/wanted-place";
import { Failed } from "../parts/failed";
import { KeyHelp } from "../parts/key-help";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { useSession } from "../session/session-context";
import { useBoard } from "../visit/use-board";
import { useTimetable } from "../visit/use-timetable";
import { boardWords } from "../words/board-words";
import "./board.css";
import { BoardBody } from "./board-body";
import { BoardTools } from "./board-tools";
import { DayList } from "./day-list";
import { KindFilter } from "./kind-filter";
import { OpenedVisit } from "./opened-visit";
import { kindsOf, shownResources } from "./shown-resources";
import { useBoardKeys } from "./use-board-keys";
import { useBoardPlace } from "./use-board-place";

/** Who comes when and to whom: a day in columns, or a week. */
export function BoardPage() {
  const { mayDo } = useSession();
  const place = useBoardPlace();
  const { date, view, from, days, today } = place.place;
  const board = useBoard(from, days, true);
  const timetable = useTimetable().data;
  const [booking, setBooking] = useState<WantedPlace>();
  const [helping, setHelping] = useState(false);
  const mayBook = mayDo("bookForPatient");
  const by = view === "week" ? 7 : 1;
  useBoardKeys({
    create: () => mayBook && setBooking({ date }),
    today: () => place.go(today),
    earlier: () => place.go(addDays(date, -by)),
    later: () => place.go(addDays(date, by)),
    close: () => place.change({ visit: undefined, slot: undefined }),
    help: () => setHelping(true),
  });
  const resources = board.data?.days[0]?.resources ?? [];
  const { kinds } = place.place;
  return (
    <div className="day-board">
      <PageHeading title={boardWords.title}>
        <BoardTools
          place={place.place}
          board={place}
          resources={resources}
          mayBook={mayBook}
          onBook={() => setBooking({ date: date < today ? today : date })}
          onHelp={() => setHelping(true)}
        />
      </PageHeading>
      <div className="board-filter">
        <KindFilter
          kinds={kindsOf(resources)}
          chosen={kinds}
          onChange={(chosen) => place.change({ kinds: chosen?.join(",") })}
        />
      </div>
      {board.data && (
        <BoardBody
          board={board.data}
          place={place}
          shown={shownResources(kinds, timetable)}
          onBook={mayBook ? setBooking : undefined}
        />
      )}
      {!board.data && board.isPending && <PageLoading rows={14} />}
      {!board.data && board.error && <Failed error={board.error} onRetry={() => void board.refetch()} />}
      {board.data && <PrintedDay board={board.data} />}
      {board.data && !board.isPlaceholderData && <OpenedVisit board={board.data} place={place} />}
      {booking && <BookingDialog wanted={booking} onClose={() => setBooking(undefined)} />}
      <KeyHelp title={boardWords.keyTitle} keys={boardWords.keyList} open={helping} onClose={() => setHelping(false)} />
    </div>
  );
}

function PrintedDay({ board }: { readonly board: BoardView }) {
  const [day] = board.days;
  return day && board.days.length === 1 ? <DayList day={day} now={board.now} /> : null;
}
