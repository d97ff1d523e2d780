import type { Handler } from "../handler";
import { clinicAt } from "../store/clinic";

/** Who is signed in, and until when. */
export const sessionShow: Handler<"session.show"> = async (_, { staff, session, now }) => ({
  staff,
  clinic: await clinicAt(now),
  ...(session === undefined ? {} : { expiresAt: session.expiresAt }),
});
