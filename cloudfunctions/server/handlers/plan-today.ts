import { clinicDateAt } from "@shared/calendar/instant";
import { checkInForm } from "@shared/check-in/check-in-form";
import type { CareToday } from "@shared/contract/patient-views";
import { careOfDay } from "@shared/instruction/cards-of-day";
import { chooseEpisode } from "../care/choose-episode";
import { deliverCards } from "../care/deliver-cards";
import type { PersonContext } from "../context";
import type { Handler } from "../handler";
import { checkInsOf } from "../store/check-ins";
import { clinicAt } from "../store/clinic";
import { ofPerson } from "../store/episodes";
import type { CheckInRecord, EpisodeRecord } from "../store/records";
import { dayOf } from "../views/day-of";
import { episodeHeader } from "../views/episode-header";
import { happenedIn, tasksOf } from "../views/happened";
import { myCheckIn } from "../views/my-check-in";

const mostCheckIns = 100;

function triageRules({ plan }: EpisodeRecord, latest: CheckInRecord | undefined): CareToday["triage"] {
  const { questions, signs, pain } = plan;
  return { questions, signs, pain, ...(latest === undefined ? {} : { previousPain: latest.answers.pain }) };
}

async function careToday(episode: EpisodeRecord, { now }: PersonContext): Promise<CareToday> {
  const checkIns = await checkInsOf(episode._id, mostCheckIns);
  const day = dayOf(episode, now);
  const tasks = tasksOf(episode, happenedIn(episode, checkIns), now);
  const nextTask = tasks.find(({ state }) => state === "upcoming");
  const latest = checkIns[0];
  return {
    episode: episodeHeader(episode, now),
    tasks: tasks.filter(({ state }) => state === "open").sort((one, other) => one.closesAt - other.closesAt),
    ...(nextTask === undefined ? {} : { nextTask }),
    cards: await deliverCards(episode, day, now),
    care: careOfDay(episode.plan, day),
    form: checkInForm(episode.plan, day),
    triage: triageRules(episode, latest),
    ...(latest === undefined ? {} : { latestCheckIn: myCheckIn(latest) }),
    consents: episode.consents,
    photoFolder: episode.photoFolder,
  };
}

/** All that the first page shows, and all that the phone needs to go on without a network. */
export const planToday: Handler<"plan.today"> = async ({ episodeId }, context) => {
  const clinic = await clinicAt(context.now);
  const own = await ofPerson(context.openid, context.now);
  const episode = chooseEpisode(own, episodeId);
  return {
    now: context.now,
    today: clinicDateAt(context.now),
    clinic,
    ...(episode === undefined ? {} : { care: await careToday(episode, context) }),
    otherEpisodes: own
      .filter(({ _id }) => _id !== episode?._id)
      .map(({ _id, plan }) => ({ id: _id, title: plan.title })),
  };
};
