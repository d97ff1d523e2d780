import { after, clinicDateAt, clinicTime, days, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { Complaint } from "@shared/contract/message-views";
import { memberManager } from "../clinic/demo-staff";
import { desk, referenceTo } from "../visits/house-movers";

/** What somebody is not content with, as the patient document and its case have it. */
export interface DemoComplaint extends Complaint {
  readonly caseId: string;
}

const caseIdOf = (patientId: string): string => `c-complaint-${patientId}`;

/** Told to the desk after a long wait; nothing that sells reaches this person until it is settled, which takes too long. */
const toldAtDesk = (now: Instant): DemoComplaint => ({
  openedAt: after(now, -days(6)),
  openedBy: desk,
  note: "上次到院等了四十分钟，希望主任当面说明",
  caseId: caseIdOf("pt-story-09"),
});

/** Written in the mini-program last night. */
const writtenAtHome = (now: Instant): DemoComplaint => ({
  openedAt: clinicTime(addDays(clinicDateAt(now), -1), 19, 42),
  openedBy: referenceTo(memberManager),
  note: "拆线那天我临时有事没去成，之后打了两次电话都转接很久，到现在也没人和我重新约时间。",
  caseId: caseIdOf("pt-story-06"),
});

const ofStory: Readonly<Record<string, (now: Instant) => DemoComplaint>> = {
  "pt-story-09": toldAtDesk,
  "pt-story-06": writtenAtHome,
};

/** The open complaint of a patient, if there is one. */
export const complaintOf = (patientId: string, now: Instant): DemoComplaint | undefined => ofStory[patientId]?.(now);
