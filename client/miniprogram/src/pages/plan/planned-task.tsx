import type { TaskView } from "@shared/contract/patient-views";
import { Row } from "@/components/row";
import { startTask } from "@/components/start-task";
import { taskIcon } from "@/components/task-icon";
import { weekdayWords } from "@/words/day-words";
import { planWords } from "@/words/plan-words";

const tones = { upcoming: "soft", open: "calm", done: "green", missed: "amber" } as const;

/** Nobody told us whether a visit took place, so a past one is only past. */
const stateWord = ({ kind, state }: TaskView): string =>
  kind === "visit" && state === "missed" ? planWords.visitPast : planWords.states[state];

/** One thing in the plan, with its day and state; what is open can be started here. */
export function PlannedTask({ task }: { readonly task: TaskView }) {
  const tone = task.kind === "visit" && task.state === "missed" ? "soft" : tones[task.state];
  const start = task.state === "open" || task.kind === "instruction" ? { onTap: () => startTask(task) } : {};
  // what is still to come has its date; a word would only be noise
  const state = task.state === "upcoming" ? {} : { state: { text: stateWord(task), tone } };
  return <Row icon={taskIcon(task)} title={task.title} hint={weekdayWords(task.opensOn)} {...state} {...start} />;
}
