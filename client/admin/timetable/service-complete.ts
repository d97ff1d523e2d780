import type { Service } from "@shared/appointment/service";
import { weekInOrder } from "./weekly-field";

/** Whether a service can be sent: the server has the last word on every bound. */
export function isComplete({ title, summary, minutes, needs, hours, gestation }: Service): boolean {
  const named = title.trim() !== "" && summary.trim() !== "";
  const provided = needs.every(({ anyOf }) => anyOf.length > 0);
  const ordered = gestation === undefined || gestation.fromDay <= gestation.toDay;
  return named && minutes >= 20 && minutes <= 120 && provided && ordered && (hours === undefined || weekInOrder(hours));
}
