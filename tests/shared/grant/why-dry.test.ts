import { whyDry } from "@shared/grant/why-dry";
import { templateDefaults } from "@shared/template/template-defaults";
import { ledgerOf } from "../../support/ledger-of";

const visit = { kind: "visit", step: "d1" } as const;
const rejected = { standing: "rejected" } as const;

test("without anybody in WeChat there is nobody to ask", () => {
  expect(whyDry(visit, templateDefaults, undefined)).toBe("noRecipient");
});

test("a user WeChat does not know cannot be asked", () => {
  expect(whyDry(visit, templateDefaults, ledgerOf({ visitAhead: 2 }, { unreachable: true }))).toBe("unreachable");
});

test("somebody who refused all three templates for visits is not asked for one", () => {
  const all = ledgerOf({ visitAhead: rejected, visitTomorrow: { standing: "banned" }, visitToday: rejected });
  expect(whyDry(visit, templateDefaults, all)).toBe("refused");
  expect(whyDry({ kind: "checkIn", step: "missed" }, templateDefaults, all)).toBeUndefined();
});

test("somebody who refused one of them can be asked for the others", () => {
  expect(whyDry(visit, templateDefaults, ledgerOf({ visitTomorrow: rejected }))).toBeUndefined();
});
