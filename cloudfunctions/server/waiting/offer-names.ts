/** The id of the call that tells somebody of their nth offer. */
export const offerCallId = (entryId: string, nth: number): string => `${entryId}:offersPlace:${nth}`;

/** The id under which a place is offered on when somebody on the list lets their nth offer go. */
export const offerOpeningId = (slotId: string, entryId: string, nth: number): string => `${slotId}:${entryId}:${nth}`;
