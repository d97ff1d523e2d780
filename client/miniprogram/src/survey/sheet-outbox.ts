import type { Problem } from "@shared/contract/problem";
import type { OpenSheet, SheetReceipt } from "@shared/contract/survey-views";
import { isMoodSurvey } from "@shared/survey/is-mood-survey";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { api } from "@/care/api";
import { makeId } from "@/care/make-id";
import { createQueue, type Queued } from "@/care/queue";
import { sheetsView } from "@/care/views";
import { removeStored } from "@/platform/stored";
import { sendableAnswers } from "./sendable-answers";
import { dropSurveyDraft } from "./survey-draft";

/** A filled-in survey on its way to the clinic; the id is that of the sheet. */
export interface HandedIn {
  readonly id: string;
  readonly version: number;
  /** With an anonymous sheet: tells the clinic these answers, sent again, from somebody else's. */
  readonly requestId?: string;
  /** Gone from the phone as soon as the clinic has them, or will never take them. */
  readonly answers: ReturnType<typeof sendableAnswers>;
  readonly title: Survey["title"];
  /** Where to call for help is shown with the thanks. */
  readonly mood: boolean;
  readonly phone?: string;
}

export type SheetOnItsWay = Queued<HandedIn, SheetReceipt>;

const mostKept = 5;

/** Somebody else answered or declined the sheet: nothing of it will ever get a receipt. */
const isTaken = ({ reason }: Problem): boolean => reason === "alreadyAnswered";

/** The copy of an open sheet on this phone. */
export const openSheetName = (sheetId: string): string => `open-sheet/${sheetId}`;

/** Takes a sheet out of the list of those that wait. */
export function forgetSheet(sheetId: string): void {
  dropSurveyDraft(sheetId);
  removeStored(openSheetName(sheetId));
  const { view } = sheetsView.store.get();
  if (view === undefined) return;
  sheetsView.replace({ ...view, sheets: view.sheets.filter((one) => one.sheetId !== sheetId) });
}

const queue = createQueue<HandedIn, SheetReceipt>({
  name: "sheets-sent",
  mostKept,
  async send({ id: sheetId, version, answers, requestId }) {
    const request = requestId === undefined ? {} : { requestId };
    const reply = await api.call("sheet.submit", { sheetId, version, answers, ...request });
    if (reply.ok || isTaken(reply.problem)) forgetSheet(sheetId);
    return reply;
  },
  afterwards: (job) => ({ ...job, answers: {} }),
  isOver: isTaken,
});

/** Surveys handed in on this phone: neither answers nor draft leave it before the clinic's receipt is there. */
export const sheetOutbox = {
  ...queue,
  /** `requestId` is that of the draft; where nothing is drafted, it is made here. */
  handIn(
    survey: Survey,
    answers: SurveyAnswers,
    { sheet, clinic, crisis }: Pick<OpenSheet, "sheet"> & Partial<OpenSheet>,
    requestId = makeId(),
  ) {
    const phone = crisis?.phone ?? clinic?.emergencyPhone;
    return queue.put({
      id: sheet.sheetId,
      version: survey.version,
      answers: sendableAnswers(survey, answers),
      title: survey.title,
      mood: isMoodSurvey(survey),
      ...(sheet.anonymous ? { requestId } : {}),
      ...(phone === undefined ? {} : { phone }),
    });
  },
};
