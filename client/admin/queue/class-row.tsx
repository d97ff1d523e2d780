import type { DeskAppointment } from "@shared/contract/desk-views";
import { isAhead } from "@shared/visit/visit-state";
import { Button } from "antd";
import { useResourceName } from "../visit/resource-name";
import { clinicClock } from "../words/clinic-time";
import { queueWords } from "../words/queue-words";

interface Props {
  readonly attendees: readonly [DeskAppointment, ...DeskAppointment[]];
  readonly onOpen: () => void;
}

/** One class of today as one line, however many come. */
export function ClassRow({ attendees, onOpen }: Props) {
  const nameOf = useResourceName();
  const [{ startsAt, title, resourceIds }] = attendees;
  const ahead = attendees.filter(({ state }) => isAhead(state) || state === "noShow").length;
  return (
    <li className="queue-row">
      <span className="queue-figure ahead">
        <strong>{clinicClock(startsAt)}</strong>
      </span>
      <span className="queue-who">
        <strong className="queue-class">{title}</strong>
        <span className="queue-words">
          {queueWords.attendees(attendees.length, attendees.length - ahead)} · {nameOf(resourceIds[0])}
        </span>
      </span>
      <span className="queue-act">
        <Button data-queue-act="" onClick={onOpen} aria-label={`${queueWords.names}：${title}`}>
          {queueWords.names}
        </Button>
      </span>
    </li>
  );
}
