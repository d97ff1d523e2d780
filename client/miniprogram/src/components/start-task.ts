import type { TaskView } from "@shared/contract/patient-views";
import { open, openTab } from "@/routes";

/** Goes to where a task is done. */
export function startTask(task: TaskView): void {
  if (task.kind === "checkIn") open("checkIn", { task: task.id });
  else if (task.kind === "instruction") open("instruction", { card: task.cardId });
  else openTab("visits");
}
