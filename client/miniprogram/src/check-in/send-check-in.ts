import type { CheckInReceipt } from "@shared/contract/patient-views";
import type { Reply } from "@shared/contract/problem";
import { api } from "@/care/api";
import { uploadPhoto } from "@/platform/photo";
import { answersSoFar } from "./draft";
import type { Outgoing } from "./outgoing";

type Uploaded = Outgoing["uploaded"];

/** Sends the pictures that have not arrived; the same picture always goes to the same place. */
async function uploadRest(outgoing: Outgoing, onUploaded: (uploaded: Uploaded) => void): Promise<Uploaded> {
  let uploaded = outgoing.uploaded;
  for (const [index, { place }] of outgoing.draft.photos.entries()) {
    if (uploaded[place] !== undefined) continue;
    const fileId = await uploadPhoto(`${outgoing.photoFolder}/${outgoing.draft.id}-${index + 1}.jpg`, place);
    uploaded = { ...uploaded, [place]: fileId };
    onUploaded(uploaded);
  }
  return uploaded;
}

/** One attempt to hand a check-in to the clinic: pictures first, then the answers with their file ids. */
export async function sendCheckIn(
  outgoing: Outgoing,
  onUploaded: (uploaded: Uploaded) => void,
): Promise<Reply<CheckInReceipt>> {
  const { draft } = outgoing;
  let uploaded: Uploaded;
  try {
    uploaded = await uploadRest(outgoing, onUploaded);
  } catch {
    return { ok: false, problem: { code: "unavailable", reason: "network" } };
  }
  const photos = draft.photos.flatMap(({ view, place }) => {
    const fileId = uploaded[place];
    return fileId === undefined ? [] : [{ view, fileId }];
  });
  return api.call("checkIn.submit", {
    id: draft.id,
    episodeId: draft.episodeId,
    taskId: draft.taskId,
    formDay: draft.day,
    answers: { ...answersSoFar(draft), choices: { ...draft.choices }, signs: [...draft.signs], photos },
  });
}
