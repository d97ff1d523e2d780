import { days } from "../calendar/instant";

/** From the first opening of a card to the booking, in milliseconds; later the next card counts as the first. */
export const openLasts = days(30);
/** From the booking to the first visit, in milliseconds. */
export const leadLasts = days(180);
/** Of who came through whom, from the opening of the card, in milliseconds: what people agree to (privacy: 12 months). */
export const keptFor = days(365);
/** A visit is part of the count its referrer sees after so long, in milliseconds (privacy: a single arrival cannot be told). */
export const countDelay = days(7);
/** The count its referrer sees goes up in steps of so many, and none is shown below the first. */
export const countStep = 3;
/** So many tokens that do not exist may be tried in an hour by one person. */
export const mostWrongTokens = 10;
