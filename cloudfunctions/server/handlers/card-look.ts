import type { Handler } from "../handler";
import { cardAt } from "../store/cards";

/** The card in force, for everybody. */
export const cardLook: Handler<"card.look"> = async (_input, { now }) => {
  const card = await cardAt(now);
  return card === undefined ? {} : { card };
};
