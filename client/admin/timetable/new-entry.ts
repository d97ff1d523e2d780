import type { Resource, ResourceKind } from "@shared/appointment/resource";
import type { Service } from "@shared/appointment/service";
import { timetableWords } from "../words/timetable-words";

/** A short id of its own; people never see it. */
const newId = (): string => crypto.randomUUID().slice(0, 8);

/** Monday to Friday, nine to noon and half past one to six: a start that the owner changes. */
const workingDay = [
  [540, 720],
  [810, 1080],
] as const;

/** Somebody or something the clinic has not listed yet. */
export const newResource = (): Resource => ({
  id: `r-${newId()}`,
  kind: "doctor" satisfies ResourceKind,
  name: "",
  hours: { 1: workingDay, 2: workingDay, 3: workingDay, 4: workingDay, 5: workingDay },
  active: true,
});

/** A service the clinic has not listed yet; patients see it once it is saved and in use. */
export const newService = (): Service => ({
  id: `s-${newId()}`,
  title: "",
  summary: "",
  kind: "visit",
  minutes: 30,
  bufferBefore: 0,
  bufferAfter: 0,
  capacity: 1,
  step: 15,
  needs: [{ label: timetableWords.firstNeed, anyOf: [] }],
  bookAhead: 120,
  changeAhead: 1440,
  horizonDays: 60,
  confirmation: "auto",
  gates: [],
  waitPromise: 15,
  fee: "paid",
  onPhone: true,
  prepare: [],
  active: true,
});
