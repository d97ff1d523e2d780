import type { Instant } from "../calendar/instant";
import type { Case } from "./case";

/** Whether the deadline of a case has passed while nobody has settled it. */
export const isOverdue = ({ state, dueAt }: Pick<Case, "state" | "dueAt">, now: Instant): boolean =>
  state !== "closed" && now > dueAt;
