import type { Handler } from "../handler";
import { clinicAt } from "../store/clinic";
import { ofPerson } from "../store/episodes";
import { grantsLeft } from "../store/grants";
import { staffByOpenid } from "../store/staff";
import { chooseEpisode } from "./choose-episode";

/** The person's own page: decisions on their data, reminders left, and whether they are on the team. */
export const meShow: Handler<"me.show"> = async (_, { openid, now }) => {
  const clinic = await clinicAt(now);
  const [own, left, staff] = await Promise.all([ofPerson(openid, now), grantsLeft(openid), staffByOpenid(openid)]);
  const episode = chooseEpisode(own, undefined);
  return {
    clinic,
    ...(episode === undefined ? {} : { patientName: episode.patientName, episodeId: episode._id }),
    consents: episode?.consents ?? {},
    grantsLeft: left,
    ...(staff === undefined ? {} : { staff: { name: staff.name, title: staff.title } }),
  };
};
