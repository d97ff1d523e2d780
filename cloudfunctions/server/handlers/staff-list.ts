import type { Handler } from "../handler";
import { team } from "../store/staff";

/** The clinic's team. */
export const staffList: Handler<"staff.list"> = async () => ({ rows: await team() });
