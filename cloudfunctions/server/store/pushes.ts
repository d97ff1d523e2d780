import type { PushRecord } from "./message-records";
import { table } from "./table";

const pushes = table<PushRecord>("pushes");

/** Whether an event was taken before. */
export const isTaken = async (id: string): Promise<boolean> => (await pushes.get(id)) !== undefined;

/** Notes that an event was taken. */
export const notePush = (push: PushRecord): Promise<boolean> => pushes.insert(push);
