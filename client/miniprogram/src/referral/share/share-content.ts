import { type ClinicCard, cardTitle } from "@shared/card/clinic-card";
import { blankTitle } from "../draw/blank-picture";
import { blankCardPicture } from "../pictures";

/** What is handed to WeChat when somebody passes the card on. */
export interface ShareContent {
  readonly title: string;
  readonly path: string;
  readonly imageUrl: string;
}

interface Shared {
  /** Absent when there is no card to pass on. */
  readonly card?: ClinicCard;
  /** Only with consent; without it the card goes without a code. */
  readonly token?: string;
  /** Where the drawn picture lies. */
  readonly picture?: string;
}

/** Where a friend lands. */
export const cardAddress = (token?: string): string =>
  token === undefined ? "/referral/card/index" : `/referral/card/index?t=${token}`;

/** The clinic's name and neutral words, the drawn picture or the template without a clinic; nothing of whoever sends it. */
export const shareContent = ({ card, token, picture }: Shared): ShareContent => ({
  title: card === undefined ? blankTitle : cardTitle(card),
  path: cardAddress(card === undefined ? undefined : token),
  imageUrl: picture ?? blankCardPicture,
});
