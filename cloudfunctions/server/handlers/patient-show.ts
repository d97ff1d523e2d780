import { scoreAdherence } from "@shared/adherence/score-adherence";
import { hasConsent } from "@shared/consent/standing-consent";
import type { CheckInRecord as CheckInView } from "@shared/contract/staff-views";
import type { Handler } from "../handler";
import { noteLooks } from "../patients/note-looks";
import { callsOf } from "../store/calls";
import { checkInsOf } from "../store/check-ins";
import { anyEpisode } from "../store/episodes";
import { temporaryLinks } from "../store/files";
import { messagesOf } from "../store/messages";
import type { CheckInRecord, EpisodeRecord } from "../store/records";
import { answeredInWords } from "../views/answered";
import { callRow } from "../views/call-row";
import { episodeHeader } from "../views/episode-header";
import { happenedIn, tasksOf } from "../views/happened";
import { inboxRow } from "../views/inbox-row";
import { outboxRow } from "../views/outbox-row";

/** A photo link opens for so many seconds. */
const linkSeconds = 600;
const mostMessages = 100;

async function photoLinks(episode: EpisodeRecord, checkIns: readonly CheckInRecord[]) {
  if (!hasConsent(episode.consents, "clinicalPhoto")) return new Map<string, string>();
  const ids = checkIns.flatMap(({ answers }) => answers.photos.map(({ fileId }) => fileId));
  const links = await temporaryLinks(ids, linkSeconds);
  return new Map(ids.flatMap((id, place) => (links[place] === undefined ? [] : [[id, links[place]] as const])));
}

function checkInView(episode: EpisodeRecord, record: CheckInRecord, links: ReadonlyMap<string, string>): CheckInView {
  const labels = new Map(
    episode.plan.questions.flatMap((one) =>
      one.kind === "photo" ? one.views.map(({ id, label }) => [id, label] as const) : [],
    ),
  );
  return {
    ...inboxRow(record),
    answered: answeredInWords(episode.plan, record),
    photos: record.answers.photos.flatMap(({ view, fileId }) => {
      const url = links.get(fileId);
      const flagged = record.flaggedPhotos?.includes(fileId) ? { flagged: true as const } : {};
      return url === undefined ? [] : [{ view, label: labels.get(view) ?? view, url, ...flagged }];
    }),
  };
}

/** Everything the care team needs about one person, and a line in the log of who looked. */
export const patientShow: Handler<"patient.show"> = async ({ episodeId }, { staff, now }) => {
  const episode = await anyEpisode(episodeId);
  await noteLooks([{ episodeId, patientId: episode.patientId }], staff, now); // before anything is shown
  const [checkIns, calls, messages] = await Promise.all([
    checkInsOf(episodeId, 100),
    callsOf(episodeId),
    messagesOf(episode.patientId, mostMessages),
  ]);
  const happened = happenedIn(episode, checkIns);
  const tasks = tasksOf(episode, happened, now);
  const links = await photoLinks(episode, checkIns);
  const shares = checkIns.flatMap(({ followed }) => followed ?? []);
  return {
    now,
    episode: episodeHeader(episode, now),
    consents: episode.consents,
    adherence: scoreAdherence(tasks, happened, shares, now),
    tasks,
    cards: episode.plan.cards.map(({ id, title }) => {
      const reading = episode.readings[id];
      return reading === undefined ? { id, title } : { id, title, reading };
    }),
    checkIns: checkIns.map((record) => checkInView(episode, record, links)),
    calls: calls.map(callRow),
    messages: messages.map(outboxRow),
    patientId: episode.patientId,
  };
};
