import type { Handler } from "../handler";
import { endSession } from "../store/staff";

/** Signs the console out at once; on the phone there is no session to end. */
export const sessionEnd: Handler<"session.end"> = async (_, { session, now }) => {
  if (session) await endSession(session.uid, now);
  return {};
};
