import type { PlanView, TaskView } from "@shared/contract/patient-views";
import { chooseEpisode } from "../care/choose-episode";
import type { Handler } from "../handler";
import { checkInsOf } from "../store/check-ins";
import { clinicAt } from "../store/clinic";
import { ofPerson } from "../store/episodes";
import type { EpisodeRecord } from "../store/records";
import { dayOf } from "../views/day-of";
import { episodeHeader, phaseOn } from "../views/episode-header";
import { happenedIn, tasksOf } from "../views/happened";

const phasesOf = ({ plan }: EpisodeRecord, tasks: readonly TaskView[], day: number): PlanView["phases"] => {
  const current = phaseOn(plan.phases, day)?.id;
  return plan.phases.map(({ id, title }) => ({
    id,
    title,
    current: id === current,
    tasks: tasks.filter((task) => phaseOn(plan.phases, task.day)?.id === id),
  }));
};

/** The whole plan by phases, with what was done and what is to come, and every instruction card handed out so far. */
export const planShow: Handler<"plan.show"> = async ({ episodeId }, { now, openid }) => {
  const clinic = await clinicAt(now);
  const episode = chooseEpisode(await ofPerson(openid, now), episodeId);
  if (episode === undefined) return { now, clinic, phases: [], cards: [] };
  const day = dayOf(episode, now);
  const tasks = tasksOf(episode, happenedIn(episode, await checkInsOf(episode._id, 100)), now);
  return {
    now,
    clinic,
    episode: episodeHeader(episode, now),
    phases: phasesOf(episode, tasks, day),
    cards: episode.plan.cards.flatMap((card) => {
      const reading = episode.readings[card.id];
      return reading === undefined ? [] : [{ ...card, reading }];
    }),
  };
};
