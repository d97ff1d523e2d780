import { chooseEpisode } from "../care/choose-episode";
import type { Handler } from "../handler";
import { clinicAt } from "../store/clinic";
import { ofPerson } from "../store/episodes";
import { staffByOpenid } from "../store/staff";

/** The person's own page: decisions on their data, and whether they are on the team. */
export const meShow: Handler<"me.show"> = async (_, { openid, now }) => {
  const clinic = await clinicAt(now);
  const [own, staff] = await Promise.all([ofPerson(openid, now), staffByOpenid(openid)]);
  const episode = chooseEpisode(own, undefined);
  return {
    clinic,
    ...(episode === undefined ? {} : { patientName: episode.patientName, episodeId: episode._id }),
    consents: episode?.consents ?? {},
    ...(staff === undefined ? {} : { staff: { name: staff.name, title: staff.title } }),
  };
};
