// Neutral drawings in the package; WeChat would otherwise send a picture of the page itself.

/** On a to-do list that is handed over; 5:4. */
export const listPicture = "/referral/pictures/recovery-list.png";
/** On an article sent to a friend; 5:4. */
export const knowledgePicture = "/referral/pictures/health-knowledge.png";
/** On an article in Moments; 1:1. */
export const knowledgeSquare = "/referral/pictures/health-knowledge-square.png";
/** On the clinic's card until its own picture is drawn; 5:4. */
export const blankCardPicture = "/referral/pictures/blank-card.png";
