import { after, days as daysOf } from "@shared/calendar/instant";
import { dryPeople } from "../forecasting/dry-people";
import type { Handler } from "../handler";
import { recentTemplates } from "../store/templates";

/** So many planned messages are looked at in one call. */
const perPage = 200;

/** Who runs dry in the coming days: what it costs grows with what is due in them, not with what is kept. */
export const forecastList: Handler<"forecast.list"> = async ({ days, cursor }, { now }) => {
  const until = after(now, daysOf(days));
  return { now, ...(await dryPeople(until, cursor, perPage, await recentTemplates(now), now)) };
};
