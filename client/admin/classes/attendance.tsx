import type { Instant } from "@shared/calendar/instant";
import type { DeskAppointment } from "@shared/contract/desk-views";
import { isPresent } from "@shared/visit/visit-state";
import { classWords } from "../words/class-words";

interface Props {
  readonly attendees: readonly DeskAppointment[];
  readonly startsAt: Instant;
  readonly now: Instant;
}

/** Who came and who did not, counted from the visits themselves. */
export function Attendance({ attendees, startsAt, now }: Props) {
  const there = attendees.filter(({ state }) => isPresent(state) || state === "done").length;
  const absent = attendees.filter(({ state }) => state === "noShow").length;
  if (there + absent === 0 && now < startsAt) return <span className="soft">{classWords.notYet}</span>;
  return classWords.there(there, absent);
}
