import type { ExperimentSubject, TriedMessage, Variant } from "@shared/experiment/experiment";
import { triedMessages } from "@shared/experiment/tried-message";
import { askingHours } from "@shared/survey/sheet";
import type { Survey } from "@shared/survey/survey";
import { usualWording } from "../usual-wording";

/** What may be done differently about a subject. */
export const fittingKinds = (subject: ExperimentSubject): readonly Variant["kind"][] => {
  if (subject.kind === "survey") return ["order"];
  return triedMessages[subject.message].mayHoldOut ? ["wording", "sendHour", "holdOut"] : ["wording", "sendHour"];
};

/** Hours to which a message may be moved. */
export function hoursOf(message: TriedMessage): readonly number[] {
  const { hour, latestHour } = triedMessages[message];
  const first = hour ?? askingHours.from;
  return Array.from({ length: latestHour - first + 1 }, (_, step) => first + step).filter((one) => one !== hour);
}

/** What an arm begins with when a kind is chosen: as it is now, to be changed. */
export function startVariant(
  kind: Variant["kind"],
  subject: ExperimentSubject,
  survey: Survey | undefined,
): Variant | undefined {
  if (kind === "holdOut") return { kind };
  if (kind === "order") return survey && { kind, questions: survey.questions.map(({ id }) => id) };
  if (subject.kind !== "message") return undefined;
  return kind === "wording" ? usualWording(subject.message) : { kind, hour: hoursOf(subject.message)[0] ?? 9 };
}
