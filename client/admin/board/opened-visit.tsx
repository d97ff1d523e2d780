import type { BoardView } from "@shared/contract/desk-views";
import { App } from "antd";
import { useEffect } from "react";
import { classSessionsOf } from "../visit/class-sessions-of";
import { OpenedClass } from "../visit/opened-class";
import { VisitDrawer } from "../visit/visit-drawer";
import { visitWords } from "../words/visit-words";
import type { useBoardPlace } from "./use-board-place";

interface Props {
  readonly board: BoardView;
  readonly place: ReturnType<typeof useBoardPlace>;
}

/** The appointment, or the class, that the address names. */
export function OpenedVisit({ board, place }: Props) {
  const { message } = App.useApp();
  const { visitId, slotId } = place.place;
  const all = board.days.flatMap(({ appointments }) => appointments);
  const visit = all.find(({ appointmentId }) => appointmentId === visitId);
  const lost = visitId !== undefined && visit === undefined;
  const { change } = place;
  useEffect(() => {
    if (!lost) return;
    message.info(visitWords.missing);
    change({ visit: undefined });
  }, [lost, visitId]);
  if (visit) return <VisitDrawer appointment={visit} onClose={() => change({ visit: undefined })} />;
  const session = classSessionsOf(all.filter(({ state }) => state !== "cancelled")).find(
    ([one]) => one.slotId === slotId,
  );
  return (
    <OpenedClass
      session={session}
      onOpen={(appointmentId) => change({ visit: appointmentId })}
      onClose={() => change({ slot: undefined })}
    />
  );
}
