import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { TaskView } from "@shared/contract/patient-views";
import type { TaskState } from "@shared/schedule/task";
import { Board } from "../parts/board";
import { dayWords } from "../words/check-in-words";
import { clinicDay } from "../words/clinic-time";
import { patientWords, taskStateWords } from "../words/patient-words";
import "./task-timeline.css";

/** Nobody records visits here, so a visit whose days are over is past, not missed. */
type ShownState = TaskState | "past";

const signs: Readonly<Record<ShownState, string>> = { done: "✓", missed: "✕", open: "●", upcoming: "○", past: "–" };

const shownState = (kind: TaskView["kind"], state: TaskState): ShownState =>
  kind === "visit" && state === "missed" ? "past" : state;

/** The planned tasks in the order of their days with what became of each. */
export function TaskTimeline({ tasks, now }: { readonly tasks: readonly TaskView[]; readonly now: Instant }) {
  const today = clinicDateAt(now);
  return (
    <Board title={patientWords.tasks}>
      <ol className="tasks">
        {tasks.map(({ id, title, day, opensOn, kind, state }) => (
          <li key={id} className={`is-${shownState(kind, state)}`}>
            <span className="task-sign" aria-hidden="true">
              {signs[shownState(kind, state)]}
            </span>
            <span className="task-title">{title}</span>
            <span className="task-day">
              {dayWords(day)} · {clinicDay(opensOn, today)}
            </span>
            <span className="task-state">{taskStateWords[shownState(kind, state)]}</span>
          </li>
        ))}
      </ol>
    </Board>
  );
}
