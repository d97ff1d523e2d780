import type { OpenSheet, SheetReceipt } from "@shared/contract/survey-views";
import { isMoodSurvey } from "@shared/survey/is-mood-survey";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { api } from "@/care/api";
import { createQueue, type Queued } from "@/care/queue";
import { sheetsView } from "@/care/views";
import { removeStored } from "@/platform/stored";
import { sendableAnswers } from "./sendable-answers";
import { dropSurveyDraft } from "./survey-draft";

/** A filled-in survey on its way to the clinic; the id is that of the sheet. */
export interface HandedIn {
  readonly id: string;
  readonly version: number;
  /** Gone from the phone as soon as the clinic has them. */
  readonly answers: ReturnType<typeof sendableAnswers>;
  readonly title: Survey["title"];
  /** Where to call for help is shown with the thanks. */
  readonly mood: boolean;
  readonly phone?: string;
}

export type SheetOnItsWay = Queued<HandedIn, SheetReceipt>;

const mostKept = 5;

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
  async send({ id: sheetId, version, answers }) {
    const reply = await api.call("sheet.submit", { sheetId, version, answers });
    if (reply.ok) forgetSheet(sheetId);
    return reply;
  },
  afterwards: (job) => ({ ...job, answers: {} }),
});

/** Surveys handed in on this phone: neither answers nor draft leave it before the clinic's receipt is there. */
export const sheetOutbox = {
  ...queue,
  handIn(
    survey: Survey,
    answers: SurveyAnswers,
    { sheet, clinic, crisis }: Pick<OpenSheet, "sheet"> & Partial<OpenSheet>,
  ) {
    const phone = crisis?.phone ?? clinic?.emergencyPhone;
    return queue.put({
      id: sheet.sheetId,
      version: survey.version,
      answers: sendableAnswers(survey, answers),
      title: survey.title,
      mood: isMoodSurvey(survey),
      ...(phone === undefined ? {} : { phone }),
    });
  },
};
