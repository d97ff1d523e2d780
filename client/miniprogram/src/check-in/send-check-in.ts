import type { Photo } from "@shared/check-in/answers";
import type { CheckInReceipt } from "@shared/contract/patient-views";
import type { Reply } from "@shared/contract/problem";
import { api } from "@/care/api";
import { uploadPhoto } from "@/platform/photo";
import { answersSoFar } from "./draft";
import type { Outgoing } from "./outgoing";

type Uploaded = Outgoing["uploaded"];

/** Sends the views that have not arrived; each always goes to the same place. */
async function uploadRest(outgoing: Outgoing, onUploaded: (uploaded: Uploaded) => void): Promise<void> {
  let uploaded = outgoing.uploaded;
  for (const [index, { view, place }] of outgoing.draft.photos.entries()) {
    if (uploaded[view] !== undefined) continue;
    const fileId = await uploadPhoto(`${outgoing.photoFolder}/${outgoing.draft.id}-${index + 1}.jpg`, place);
    uploaded = { ...uploaded, [view]: fileId };
    onUploaded(uploaded);
  }
}

/** What was said, with whatever pictures have arrived. */
function submit({ draft, interrupted }: Outgoing, photos: readonly Photo[]): Promise<Reply<CheckInReceipt>> {
  return api.call("checkIn.submit", {
    id: draft.id,
    episodeId: draft.episodeId,
    taskId: draft.taskId,
    formDay: draft.day,
    ...(interrupted === true ? { interrupted } : {}),
    answers: { ...answersSoFar(draft), choices: { ...draft.choices }, signs: [...draft.signs], photos },
  });
}

const isAboutPhotos = (reply: Reply<CheckInReceipt>): boolean =>
  !reply.ok && reply.problem.field?.startsWith("answers.photos") === true;

/**
 * One attempt to hand a check-in to the clinic: pictures first, then the answers with their file ids. Where the clinic
 * cannot take the pictures it still gets the answers: what hurts is never held back by a photo.
 */
export async function sendCheckIn(
  outgoing: Outgoing,
  onUploaded: (uploaded: Uploaded) => void,
): Promise<Reply<CheckInReceipt>> {
  let uploaded = outgoing.uploaded;
  const note = (arrived: Uploaded) => {
    uploaded = arrived;
    onUploaded(arrived);
  };
  try {
    await uploadRest(outgoing, note);
  } catch {
    // a red report goes with the pictures that have arrived; any other waits for its pictures
    if (outgoing.judgement.urgency !== "red") return { ok: false, problem: { code: "unavailable", reason: "network" } };
  }
  const photos = outgoing.draft.photos.flatMap(({ view }) => {
    const fileId = uploaded[view];
    return fileId === undefined ? [] : [{ view, fileId }];
  });
  const reply = await submit(outgoing, photos);
  return isAboutPhotos(reply) ? submit(outgoing, []) : reply;
}
