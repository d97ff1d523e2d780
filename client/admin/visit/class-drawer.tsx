import type { DeskAppointment } from "@shared/contract/desk-views";
import { Button, Drawer } from "antd";
import { useSession } from "../session/session-context";
import { boardWords } from "../words/board-words";
import { clinicClock } from "../words/clinic-time";
import { visitWords } from "../words/visit-words";
import { NextStepButtons } from "./next-step-buttons";
import { VisitMark } from "./visit-mark";
import "./class-drawer.css";

interface Props {
  readonly attendees: readonly [DeskAppointment, ...DeskAppointment[]];
  readonly capacity: number;
  readonly onOpen: (appointmentId: string) => void;
  readonly onClose: () => void;
}

/** Who has signed up for one session of a class, and who is there. */
export function ClassDrawer({ attendees, capacity, onOpen, onClose }: Props) {
  const { mayDo } = useSession();
  const [first] = attendees;
  return (
    <Drawer
      open
      size={440}
      onClose={onClose}
      aria-label={first.title}
      title={boardWords.classTitle(first.title, clinicClock(first.startsAt))}
      extra={visitWords.attendees(attendees.length, capacity)}
    >
      <ul className="class-attendees">
        {attendees.map((one) => (
          <li key={one.appointmentId}>
            <Button type="link" size="small" onClick={() => onOpen(one.appointmentId)}>
              {one.patientName}
            </Button>
            <VisitMark state={one.state} />
            {mayDo("moveVisit") && <NextStepButtons appointment={one} quiet />}
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
