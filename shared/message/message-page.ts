import type { MessageKind } from "./message";

interface Opened {
  readonly kind: MessageKind;
  readonly step: string;
  readonly _id: string;
  readonly subjectId: string;
  readonly appointmentId?: string | undefined;
  readonly episodeId?: string | undefined;
  readonly facts?: { readonly caseId?: string };
}

const today = "pages/today/index";
const visits = "pages/visits/index";
const messages = "patient/messages/index";
const survey = "patient/survey/index";
const cases = "patient/complaint/index";

function pageOf({ kind, appointmentId, subjectId, facts }: Opened): string {
  if (facts?.caseId !== undefined) return cases;
  if (kind === "visit") return `patient/visit/index?id=${encodeURIComponent(appointmentId ?? subjectId)}`;
  if (kind === "survey") return `${survey}?id=${encodeURIComponent(subjectId)}`;
  if (kind === "planVisit" || kind === "offer") return visits;
  return kind === "notice" ? messages : today;
}

/**
 * The page of the mini-program that a card opens, with its query. A visit opens itself; so does a survey; what is to be done or
 * was answered is found on the page of today; visits still to be booked and times kept for somebody are among the visits. `m` names the
 * message, so that the program can say that it was looked at.
 */
export function messagePage(message: Opened): string {
  const page = pageOf(message);
  return `${page}${page.includes("?") ? "&" : "?"}m=${encodeURIComponent(message._id)}`;
}
