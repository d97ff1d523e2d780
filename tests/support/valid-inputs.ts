import type { EndpointName, InputOf } from "@shared/contract/contract";

const answers = {
  pain: 3,
  choices: { vision: "clear", bleeding: "none" },
  signs: ["CW3"],
  needsContact: false,
  photos: [{ view: "open", fileId: "cloud://clinic.photos/check-ins/a1/1.jpg" }],
};

/** One complete input for every endpoint, all optional fields given; a new endpoint does not compile without one. */
export const validInputs: { readonly [N in EndpointName]: InputOf<N> } = {
  "plan.today": { episodeId: "episode-1" },
  "plan.show": { episodeId: "episode-1" },
  "instruction.record": { episodeId: "episode-1", cardId: "firstDays", version: 1, step: "opened" },
  "checkIn.submit": {
    id: "0f8fad5b-d9cb",
    episodeId: "episode-1",
    taskId: "checkIn.d1",
    formDay: 1,
    interrupted: true,
    answers,
  },
  "checkIn.mine": { episodeId: "episode-1", cursor: "bmV4dA" },
  "consent.decide": {
    episodeId: "episode-1",
    decisions: [{ purpose: "healthCheckIn", textVersion: "2026-11", state: "granted" }],
  },
  "subscription.report": {
    nonce: "7c9e6679-7425",
    results: [{ templateId: "heyu-follow-up-reminder", answer: "accept" }],
  },
  "episode.bind": { code: "ABCD2345" },
  "look.mine": { episodeId: "episode-1" },
  "me.show": {},
  "session.show": {},
  "session.end": {},
  "inbox.list": { state: "open", urgency: "red", pathwayId: "doubleEyelid", cursor: "bmV4dA", limit: 20 },
  "inbox.count": {},
  "checkIn.handle": {
    checkInId: "episode-1:0f8fad5b",
    step: { kind: "contacted", outcome: "advised", note: "已电话联系", reply: "请按医嘱护理。" },
  },
  "checkIn.acknowledgeMany": { checkInIds: ["episode-1:0f8fad5b", "episode-2:7c9e6679"] },
  "patient.show": { episodeId: "episode-1" },
  "call.list": { state: "open", cursor: "bmV4dA", limit: 20 },
  "call.record": { callId: "episode-1:checkIn.d1", outcome: "reachedFine", note: "一切正常" },
  "pathway.list": {},
  "pathway.sign": { pathwayId: "dentalImplant", version: 1, contentHash: "0123456789abcdef".repeat(4) },
  "episode.list": { name: "王", cursor: "bmV4dA", limit: 20 },
  "episode.start": {
    requestId: "3f333df6-90a4",
    patientName: "王小明",
    pathwayId: "doubleEyelid",
    procedureDate: "2026-03-09",
    doctorId: "doctor-chen",
    nurseId: "nurse-lin",
    parameters: { stitchesDay: 6, feverC: 37.5 },
  },
  "episode.stop": { episodeId: "episode-1", reason: "患者转院" },
  "staff.list": {},
  "signIn.request": {},
  "signIn.poll": { code: "ABCDEFGH23456789" },
  "signIn.look": { code: "ABCDEFGH23456789" },
  "signIn.approve": { code: "ABCDEFGH23456789" },
};
