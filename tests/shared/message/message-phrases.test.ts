import { clinicTime } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { MessageKind } from "@shared/message/message";
import { messagePhrase } from "@shared/message/message-phrases";
import { textProblem } from "@shared/template/field-rules";
import { fieldValues } from "@shared/template/field-values";
import { fillTemplate } from "@shared/template/fill-template";
import { lockScreenWords } from "@shared/template/lock-screen-words";
import type { Language } from "@shared/template/template";
import { templateDefaults } from "@shared/template/template-defaults";
import { templateFamily } from "@shared/template/template-family";

const steps: Readonly<Record<MessageKind, readonly string[]>> = {
  visit: ["d3", "d1", "d0", "manual"],
  checkIn: ["missed", "closed"],
  card: ["unread"],
  planVisit: ["book"],
  reply: ["sent"],
  offer: ["held"],
  notice: ["campaign"],
  survey: ["invite"],
};
const languages: readonly Language[] = ["zh", "en"];

const day = clinicTime("2026-11-25" as LocalDate, 9);
const facts = { startsAt: day, until: day, title: "拆线换药", notice: { title: "周六停电一天", body: "周日照常。" } };
const messages = Object.entries(steps).flatMap(([kind, own]) =>
  own.flatMap((step) => languages.map((language) => ({ kind: kind as MessageKind, step, language }))),
);
const clinic = { name: "合愈口腔与医疗美容门诊部", emergencyPhone: "021-5555-0120", address: "示范路 1 号" };

describe("what a card says", () => {
  test.each(messages)("of $kind $step in $language fits its field and gives nothing away", (message) => {
    const { what = "", hint = "" } = messagePhrase({ ...message, facts }, message.language);
    for (const text of [what, hint]) {
      expect(textProblem("thing", text)).toBeUndefined();
      expect(lockScreenWords(text)).toEqual([]);
    }
    expect(what).not.toBe(hint);
  });

  test.each(messages)("of $kind $step in $language goes into every template it may be sent with", (message) => {
    const values = fieldValues({ ...message, facts }, clinic, day, message.language);
    for (const name of templateFamily(message.kind, message.step)) {
      expect(fillTemplate(templateDefaults[name], values, message.language)).toHaveProperty("fields");
    }
  });

  test("never names the service", () => {
    for (const { language, ...message } of messages) {
      const values = fieldValues({ ...message, facts }, clinic, day, language);
      expect(JSON.stringify(values)).not.toContain("拆线");
    }
  });

  test("of a day before and the day itself says which", () => {
    const what = (step: string) => messagePhrase({ kind: "visit", step, facts }, "zh").what;
    expect([what("d3"), what("d1"), what("d0")]).toEqual([
      "您有一次到院安排",
      "您明天有一次到院安排",
      "您今天有一次到院安排",
    ]);
  });

  test("of a notice without a text is nothing, so that it is not sent", () => {
    expect(messagePhrase({ kind: "notice", step: "campaign", facts: {} }, "zh").what).toBeUndefined();
  });
});
