import type { Handler } from "../handler";
import { episodePage } from "../store/episodes";
import { dayOf } from "../views/day-of";

/** A page of courses of care, newest first, or those of people whose name begins as given. */
export const episodeList: Handler<"episode.list"> = async ({ name, cursor, limit }, { now }) => {
  const { page, ...next } = await episodePage(name, cursor, limit);
  const rows = page.map((episode) => ({
    episodeId: episode._id,
    patientName: episode.patientName,
    pathwayTitle: episode.plan.title,
    procedureDate: episode.procedureDate,
    day: dayOf(episode, now),
    active: episode.ended === undefined,
    bound: episode.openid !== undefined,
  }));
  return { rows, ...next };
};
