import { after, days, type Instant } from "@shared/calendar/instant";
import { emptyLedger, type Ledger } from "@shared/grant/ledger";
import { type PopUpAnswer, reportAnswers } from "@shared/grant/report-answers";
import { yesesLeft } from "@shared/grant/yeses-left";
import type { Language, Templates } from "@shared/template/template";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { countReports } from "../store/grant-reports";
import type { GrantReportRecord, LedgerRecord } from "../store/message-records";
import { recentTemplates } from "../store/templates";
import { inTransaction, type Transaction } from "../store/transaction";

/** Nobody taps more often in a day; a phone that reports more is not believed. */
const mostTapsADay = 40;

interface Tap {
  readonly nonce: string;
  readonly answers: readonly PopUpAnswer[];
  readonly language?: Language | undefined;
}

function checkTemplates(answers: readonly PopUpAnswer[], templates: Templates): void {
  const known = new Set(Object.values(templates).map(({ id }) => id));
  const unknown = answers.findIndex(({ templateId }) => !known.has(templateId));
  if (unknown >= 0) console.warn("a phone reported a yes to a template the clinic does not have");
  if (unknown >= 0) throw refuse("invalidInput", { field: `results.${unknown}.templateId`, reason: "unknownTemplate" });
  const ids = answers.map(({ templateId }) => templateId);
  const twice = ids.findIndex((id, place) => ids.indexOf(id) !== place);
  if (twice >= 0) throw refuse("invalidInput", { field: `results.${twice}.templateId`, reason: "repeated" });
}

/** The tap and what it changes in the person's ledger, once: a nonce that was booked before changes nothing. */
async function book(
  transaction: Transaction,
  openid: string,
  { nonce, answers, language }: Tap,
  now: Instant,
): Promise<Ledger> {
  const _id = `${openid}:${nonce}`;
  const before = await transaction.get<LedgerRecord>("ledgers", openid);
  if (await transaction.get<GrantReportRecord>("grantReports", _id)) return before ?? emptyLedger;
  const booked = reportAnswers(before ?? emptyLedger, answers, now);
  const next = language === undefined ? booked : { ...booked, language };
  const record = { ...next, _id: openid, revision: (before?.revision ?? 0) + 1 };
  if (before) await transaction.replace("ledgers", record);
  else await transaction.insert("ledgers", record);
  await transaction.insert("grantReports", { _id, openid, at: now, answers });
  return next;
}

/**
 * Books what the person answered in WeChat's pop-up: one yes is good for one message. A phone could claim yeses it never
 * got; the damage is its own reminders, and WeChat's 43101 corrects the count.
 */
export const subscriptionReport: Handler<"subscription.report"> = async (input, { openid, now }) => {
  const { nonce, results, language } = input;
  const templates = await recentTemplates(now);
  checkTemplates(results, templates);
  if ((await countReports(openid, after(now, -days(1)))) >= mostTapsADay) {
    console.warn("a phone reports more taps than anybody makes in a day");
    throw refuse("tooMany", { reason: "tooManyTaps" });
  }
  const ledger = await inTransaction((transaction) =>
    book(transaction, openid, { nonce, answers: results, language }, now),
  );
  return { left: yesesLeft(ledger, templates) };
};
