import type { MyReferral } from "@shared/contract/referral-views";

/** Whether there is a card to pass on, or will be once the clinic has made it. */
export const mayShare = ({ whyNot }: Pick<MyReferral, "whyNot">): boolean =>
  whyNot === undefined || whyNot === "noCard";

/** Whether somebody is still to come for the first time, and may do so through a friend's card. */
export const mayCome = ({ whyNot }: Pick<MyReferral, "whyNot">): boolean => whyNot === "notAPatient";

/** Whether a friend's card code still says something new: nothing is noted of how somebody came who is yet to come. */
export const mayEnterCode = ({ whyNot, own }: Pick<MyReferral, "whyNot" | "own">): boolean =>
  whyNot === "notAPatient" && own === undefined;
