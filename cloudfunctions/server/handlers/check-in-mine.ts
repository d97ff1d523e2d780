import type { Instant } from "@shared/calendar/instant";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { checkInsOf } from "../store/check-ins";
import { cutPage, decodeCursor } from "../store/cursor";
import { ownEpisode } from "../store/episodes";
import { myCheckIn } from "../views/my-check-in";

const perPage = 20;

function momentOf(cursor: string | undefined): Instant | undefined {
  if (cursor === undefined) return undefined;
  const moment = Number(decodeCursor(cursor));
  if (!Number.isSafeInteger(moment)) throw refuse("invalidInput", { field: "cursor" });
  return moment as Instant;
}

/** The person's check-ins with the team's answers, newest first. */
export const checkInMine: Handler<"checkIn.mine"> = async ({ episodeId, cursor }, { openid, now }) => {
  const episode = await ownEpisode(openid, episodeId, now);
  const rows = await checkInsOf(episode._id, perPage + 1, momentOf(cursor));
  const { page, ...next } = cutPage(rows, perPage, ({ at }) => String(at));
  return { checkIns: page.map(myCheckIn), ...next };
};
