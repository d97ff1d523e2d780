import { balanceOf, emptyLedger, type Ledger } from "@shared/grant/ledger";
import { mostUnspent, type PopUpAnswer, reportAnswers } from "@shared/grant/report-answers";
import { templateDefaults } from "@shared/template/template-defaults";
import { moment } from "../../support/clinic-date";
import { ledgerOf } from "../../support/ledger-of";

const now = moment("2026-03-09T10:00:00+08:00");
const [followUp, reply] = [templateDefaults.followUp.id, templateDefaults.reply.id];
const said = (answer: PopUpAnswer["answer"], templateId = followUp): PopUpAnswer => ({ templateId, answer });
const report = (ledger: Ledger, ...answers: readonly PopUpAnswer[]) => reportAnswers(ledger, answers, now);

describe("one tap", () => {
  test("gives one message for each yes, and notes each no", () => {
    const ledger = report(emptyLedger, said("accept"), said("reject", reply));
    expect(balanceOf(ledger, followUp)).toMatchObject({ granted: 1, refused: 0 });
    expect(balanceOf(ledger, reply)).toMatchObject({ granted: 0, refused: 1, standing: "open" });
  });

  test("with one yes among several is no refusal, and forgets those before", () => {
    const ledger = report({ ...emptyLedger, refusals: 2, refusedAt: now }, said("accept"), said("reject", reply));
    expect(ledger.refusals).toBe(0);
    expect(ledger.refusedAt).toBeUndefined();
  });

  test("without any yes counts as one refusal, however many templates it asked for", () => {
    const ledger = report({ ...emptyLedger, refusals: 1 }, said("reject"), said("reject", reply));
    expect(ledger).toMatchObject({ refusals: 2, refusedAt: now });
  });

  test("that WeChat did not show changes nothing", () => {
    const before = ledgerOf({ followUp: 1 }, { refusals: 1, unreachable: true });
    expect(report(before, said("filter"), said("filter", reply))).toBe(before);
    expect(report(before)).toBe(before);
  });

  test("that WeChat bars closes the template until the person says yes again", () => {
    const barred = report(ledgerOf({ followUp: 2 }), said("ban"));
    expect(balanceOf(barred, followUp)).toMatchObject({ standing: "banned", refused: 1, granted: 2 });
    expect(balanceOf(report(barred, said("accept")), followUp)).toMatchObject({ standing: "open", granted: 3 });
  });

  test("shows that WeChat knows the person", () => {
    expect(report({ ...emptyLedger, unreachable: true }, said("reject")).unreachable).toBeUndefined();
  });

  test("leaves what is under way as it is, and shows that the person is here: nothing is unread any more", () => {
    const inFlight = { messageId: "m", templateId: followUp, until: now };
    const before = ledgerOf({ followUp: { granted: 2, reserved: 1, spent: 1 } }, { inFlight, unread: 3 });
    expect(report(before, said("accept"))).toMatchObject({ inFlight, unread: 0 });
  });

  test("is not believed beyond twenty unspent yeses, however often the phone repeats it", () => {
    let ledger: Ledger = emptyLedger;
    for (let tap = 0; tap < 100; tap += 1) ledger = report(ledger, said("accept"));
    expect(balanceOf(ledger, followUp).granted).toBe(mostUnspent);
    const spent = ledgerOf({ followUp: { granted: mostUnspent, spent: 1 } });
    expect(balanceOf(report(spent, said("accept")), followUp).granted).toBe(mostUnspent + 1);
  });
});
