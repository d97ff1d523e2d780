import type { DeskAppointment } from "@shared/contract/desk-views";
import { Drawer } from "antd";
import { RecordCode } from "../referrals/desk/record-code";
import { visitWords } from "../words/visit-words";
import { GateList } from "./gate-list";
import { VisitActions } from "./visit-actions";
import "./visit-drawer.css";
import { VisitFacts } from "./visit-facts";
import { VisitMark } from "./visit-mark";
import { VisitNotes } from "./visit-notes";
import { VisitReminders } from "./visit-reminders";
import { VisitSteps } from "./visit-steps";

interface Props {
  readonly appointment: DeskAppointment;
  readonly onClose: () => void;
}

/** One appointment in full beside the page: what, when, with whom, what happened, and what can be done now. */
export function VisitDrawer({ appointment, onClose }: Props) {
  return (
    <Drawer
      open
      size={440}
      onClose={onClose}
      title={
        <span className="visit-title">
          {appointment.patientName}
          <VisitMark state={appointment.state} />
        </span>
      }
      aria-label={visitWords.detail}
      footer={<VisitActions key={appointment.appointmentId} appointment={appointment} />}
    >
      <VisitFacts appointment={appointment} />
      <RecordCode appointment={appointment} />
      <GateList appointment={appointment} />
      <VisitReminders appointment={appointment} />
      <h3 className="visit-heading">{visitWords.history}</h3>
      <VisitSteps steps={appointment.steps} />
      <VisitNotes appointment={appointment} />
    </Drawer>
  );
}
