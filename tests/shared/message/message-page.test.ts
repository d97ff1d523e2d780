import { readdirSync } from "node:fs";
import path from "node:path";
import type { MessageKind } from "@shared/message/message";
import { messagePage } from "@shared/message/message-page";

const source = path.join(__dirname, "../../../client/miniprogram/src");
const pageOf = (kind: MessageKind, more = {}) =>
  messagePage({ kind, step: "any", _id: "row-1", subjectId: "subject-1", ...more });

describe("a card opens", () => {
  test.each<readonly [MessageKind, string]>([
    ["visit", "patient/visit/index?id=subject-1&m=row-1"],
    ["planVisit", "pages/visits/index?m=row-1"],
    ["offer", "pages/visits/index?m=row-1"],
    ["checkIn", "pages/today/index?m=row-1"],
    ["card", "pages/today/index?m=row-1"],
    ["reply", "pages/today/index?m=row-1"],
    ["notice", "patient/messages/index?m=row-1"],
  ])("for %s the page %s", (kind, page) => {
    expect(pageOf(kind)).toBe(page);
  });

  test("for a visit the appointment it is about, written so that no id breaks the address", () => {
    expect(pageOf("visit", { appointmentId: "a1" })).toBe("patient/visit/index?id=a1&m=row-1");
    expect(pageOf("visit", { appointmentId: "a&b=c" })).toBe("patient/visit/index?id=a%26b%3Dc&m=row-1");
  });

  test.each<MessageKind>(["visit", "planVisit", "offer", "checkIn", "card", "reply", "notice"])(
    "for %s a page that exists",
    (kind) => {
      const [page = ""] = pageOf(kind).split("?");
      expect(readdirSync(path.join(source, path.dirname(page)))).toContain("index.tsx");
    },
  );
});
