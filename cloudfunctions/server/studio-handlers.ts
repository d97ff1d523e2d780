import type { StudioEndpoint } from "@shared/door/door-of";
import type { Handlers } from "./handler";
import { cardList } from "./handlers/card-list";
import { cardRelease } from "./handlers/card-release";
import { cardRetire } from "./handlers/card-retire";
import { cardSave } from "./handlers/card-save";

/** The card studio: all that needs the linter. */
export const studioHandlers: Pick<Handlers, StudioEndpoint> = {
  "card.list": cardList,
  "card.save": cardSave,
  "card.release": cardRelease,
  "card.retire": cardRetire,
};
