import type { TaskView } from "@shared/contract/patient-views";
import type { IconName } from "./icon";

const icons = { checkIn: "pulse", instruction: "sheet", visit: "calendar" } as const satisfies Record<
  TaskView["kind"],
  IconName
>;

/** The picture of a kind of task. */
export const taskIcon = ({ kind }: Pick<TaskView, "kind">): IconName => icons[kind];
