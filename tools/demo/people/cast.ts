import { addDays, type LocalDate } from "@shared/calendar/local-date";
import { aestheticDoctors, dentalDoctors, nurses } from "../clinic/demo-staff";
import { teamMember } from "./care-team";
import type { Profile } from "./profile";
import type { Scene } from "./scene";

/** One of the persons who tell the story of the demo; `day` counts from the procedure to today. */
interface Part extends Partial<Omit<Profile, "openid" | "patientName" | "pathwayId" | "procedureDate">> {
  readonly openid: string;
  readonly patientName: string;
  readonly pathwayId: Profile["pathwayId"];
  readonly day: number;
}

const calm: Scene = { pain: 3, signs: [], needsContact: false };

const parts: readonly Part[] = [
  {
    openid: "demo-wang",
    patientName: "王念禾",
    pathwayId: "doubleEyelid",
    day: 1,
    cards: { firstDays: "opened" },
    scenes: { "checkIn.d1": { absent: true } },
  },
  {
    openid: "demo-li",
    patientName: "李望川",
    pathwayId: "dentalImplant",
    day: 3,
    pain: { first: 6, halfLife: 2, wavering: 0.3 },
    scenes: {
      "checkIn.d1": {
        pain: 7,
        signs: [],
        team: { outcome: "advised", reply: "电话里说好了：先冷敷、吃凉软食，今晚再看一次。有变化随时告诉我们。" },
      },
      "checkIn.d2": { ...calm, pain: 4, team: { outcome: "advised", reply: "比昨天好，继续冷敷和软食，明天再打卡。" } },
      "checkIn.d3": { absent: true },
    },
  },
  {
    openid: "demo-zhao",
    patientName: "赵知夏",
    pathwayId: "doubleEyelid",
    day: -3,
    startedDaysBefore: 6,
    consent: { healthCheckIn: "later", clinicalPhoto: "later" },
    cards: { prepare: "delivered" },
  },
  {
    openid: "demo-chen",
    patientName: "陈书言",
    pathwayId: "doubleEyelid",
    day: 2,
    scenes: {
      "checkIn.d1": calm,
      "checkIn.d2": { atMinute: 9 * 60 + 21, pain: 6, choices: { vision: "changed" }, signs: [], team: "untouched" },
    },
  },
  {
    openid: "demo-sun",
    patientName: "孙以宁",
    pathwayId: "dentalImplant",
    day: -5,
    startedDaysBefore: 7,
    bindCode: "HEYU8523",
  },
  {
    openid: "demo-wu",
    patientName: "吴青禾",
    pathwayId: "doubleEyelid",
    day: 9,
    diligence: { kind: "dropsOff", afterDay: 2 },
    scenes: { "checkIn.d1": calm, "checkIn.d2": calm },
  },
  {
    openid: "demo-feng",
    patientName: "冯安澜",
    pathwayId: "dentalImplant",
    day: 2,
    scenes: {
      "checkIn.d1": calm,
      "checkIn.d2": { atMinute: 9 * 60 + 6, pain: 5, choices: { bleeding: "ongoing" }, signs: [], team: "notReached" },
    },
  },
  {
    openid: "demo-han",
    patientName: "韩书黎",
    pathwayId: "doubleEyelid",
    day: 5,
    scenes: {
      "checkIn.d3": calm,
      "checkIn.d5": { atMinute: 9 * 60 + 14, pain: 3, signs: ["CW1"], team: "untouched" },
    },
  },
  {
    openid: "demo-yan",
    patientName: "严若棠",
    pathwayId: "dentalImplant",
    day: 6,
    scenes: {
      "checkIn.d3": calm,
      // Late in the evening, so that the promised four hours are over by morning.
      "checkIn.d5": { atMinute: 22 * 60 + 10, pain: 4, signs: ["IM4"], needsContact: true, team: "untouched" },
    },
  },
  {
    openid: "demo-zheng",
    patientName: "郑明朗",
    pathwayId: "dentalImplant",
    day: 61,
    parameters: { graft: true, stitchesDay: 12 },
    pain: { first: 7, halfLife: 3, wavering: 0.4 },
  },
  {
    openid: "demo-qian",
    patientName: "钱若水",
    pathwayId: "doubleEyelid",
    day: 90,
    consent: { healthCheckIn: "granted", clinicalPhoto: "refused" },
    takesPictures: false,
    scenes: { "checkIn.d90": { absent: true } },
  },
];

/** The persons of the story, all cared for by nurse Lin and the doctors who signed the pathways. */
export const storyProfiles = (today: LocalDate): readonly Profile[] =>
  parts.map(({ day, ...part }, place) => ({
    episodeId: `ep-story-${String(place + 1).padStart(2, "0")}`,
    patientId: `pt-story-${String(place + 1).padStart(2, "0")}`,
    procedureDate: addDays(today, -day),
    parameters: {},
    startedDaysBefore: 7,
    doctor: teamMember(part.pathwayId === "doubleEyelid" ? aestheticDoctors[0] : dentalDoctors[0]),
    nurse: teamMember(nurses[0]),
    diligence: { kind: "faithful" },
    pain: { first: 5, halfLife: 2.5, wavering: 0.3 },
    consent: { healthCheckIn: "granted", clinicalPhoto: "granted" },
    takesPictures: true,
    cards: {},
    scenes: {},
    ...part,
  }));
