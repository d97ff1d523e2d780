import { clinicDateAt } from "@shared/calendar/instant";
import type { Handler } from "../handler";
import { cardRecords } from "../store/cards";
import { cardRows } from "../views/card-row";

/** Every version of the clinic's card, newest first, with what is wrong with each as of now. */
export const cardList: Handler<"card.list"> = async (_input, { now }) => ({
  rows: cardRows(await cardRecords(), clinicDateAt(now)),
});
