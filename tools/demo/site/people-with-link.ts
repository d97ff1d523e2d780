import type { PatientRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { EpisodeRecord } from "../../../cloudfunctions/server/store/records";
import type { SharerRecord } from "../../../cloudfunctions/server/store/referral-records";
import { companion, demoCompanionToken } from "../referring/demo-companion";
import type { Person } from "./person";

/** Whose card has come to the friend. */
export const passesOn = "demo-zheng";
/** Somebody who has just been sent the card and was never at the clinic. */
export const friend = { openid: "demo-friend", name: "刚收到名片的朋友" } as const;

/** What their links lead to, as it stands. */
interface Linked {
  readonly episodes: readonly EpisodeRecord[];
  readonly sharers: readonly SharerRecord[];
  readonly patients: readonly PatientRecord[];
}

function friendWith({ sharers, episodes, patients }: Linked): readonly Person[] {
  const token = sharers.find(({ openid }) => openid === passesOn)?.token;
  const from = episodes.find(({ openid }) => openid === passesOn)?.patientName;
  if (token === undefined || from === undefined) return [];
  const own = patients.find(({ openid }) => openid === friend.openid)?.name;
  const name = own === undefined || own === "" ? friend.name : own;
  const note = `点开了${from}转发的名片`;
  return [{ openid: friend.openid, name, kind: "patient", note, page: `referral/card/index?t=${token}` }];
}

const companionOf = ({ episodes }: Linked): readonly Person[] =>
  episodes
    .filter(({ openid }) => openid === companion.of)
    .map((episode) => ({
      openid: companion.openid,
      name: companion.name,
      kind: "patient",
      note: "待办清单：只看得到要做的事，看不到病情",
      page: `referral/companion/index?k=${demoCompanionToken(episode)}`,
    }));

/** People who come to the clinic's pages by a link that somebody sent them. */
export const peopleWithLink = (linked: Linked): readonly Person[] => [...friendWith(linked), ...companionOf(linked)];
