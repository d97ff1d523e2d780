import { lintLine } from "@shared/advertising/lint-line";
import { cardBounds } from "@shared/card/card-bounds";
import { checkCard } from "@shared/card/check-card";
import type { ClinicCard } from "@shared/card/clinic-card";
import fc from "fast-check";
import { clinicDate } from "../../support/clinic-date";
import { approved, facts } from "./any-card";

const today = clinicDate("2026-11-22");
const told = (change: Partial<ClinicCard>, card = facts) =>
  checkCard({ ...card, ...change }, today).map(({ field, reason, rule }) =>
    [field, reason, ...(rule === undefined ? [] : [rule])].join(" "),
  );

test("facts about a clinic, and lines with their permit, may be passed on", () => {
  expect(told({})).toEqual([]);
  expect(told({}, approved)).toEqual([]);
});

test.each([
  ["licensedName", { licensedName: " " }],
  ["category", { category: "" }],
  ["departments", { departments: [] }],
  ["departments.1", { departments: ["口腔科", ""] }],
  ["address", { address: "" }],
  ["hours", { hours: "" }],
  ["phone", { phone: "" }],
])("%s must be there", (field, change) => expect(told(change)).toEqual([`${field} missing`]));

test("an empty line of the clinic's own is one too many", () => {
  expect(told({ lines: ["周末照常接诊", ""] }, approved)).toEqual(["lines.1 missing"]);
});

test.each([
  ["licensedName", { licensedName: "合".repeat(cardBounds.name + 1) }],
  ["category", { category: "门".repeat(cardBounds.category + 1) }],
  ["departments.0", { departments: ["科".repeat(cardBounds.department + 1)] }],
  ["address", { address: "路".repeat(cardBounds.address + 1) }],
  ["hours", { hours: "时".repeat(cardBounds.hours + 1) }],
  ["phone", { phone: "0".repeat(cardBounds.phone + 1) }],
])("%s has no more room than the picture", (field, change) => expect(told(change)).toContain(`${field} tooLong`));

test("no more departments and lines than the picture has room for", () => {
  const departments = Array.from({ length: cardBounds.departments + 1 }, () => "口腔科");
  expect(told({ departments })).toEqual(["departments tooMany"]);
  const lines = Array.from({ length: cardBounds.lines + 1 }, () => "周末照常接诊");
  expect(told({ lines }, approved)).toEqual(["lines tooMany"]);
});

test.each(["\n", "\u0007", "\u200b", "\u202e", "\u2028"])("a character nobody sees (%j) hides nothing", (unseen) => {
  expect(told({ address: `示范路${unseen}1 号` })).toContain("address controlCharacters");
});

test("lines of the clinic's own are advertising, whatever they say", () => {
  expect(told({ lines: ["周末照常接诊"] })).toEqual(["lines linesNeedAdvertising"]);
});

test.each(["杭州第一口腔医院", "市第一人民医院", "宁波第一妇婴医院", "沧州第一胸科医院", "示范县第一骨科医院"])(
  "%s is a name, not a boast",
  (licensedName) => expect(told({ licensedName })).toEqual([]),
);

test.each([
  "杭州第一",
  "全国第一口腔医院",
  "亚洲第一美容医院",
  "天下第一美容医院",
  "业内第一口腔医院",
  "全市第一口腔医院",
  "销量第一口腔医院",
  "技术第一整形外科医院",
  "服务第一口腔医院",
  "人气第一口腔医院",
  "全国排名第一整形外科医院",
  "安全第一美容医院",
  "杭州第一品牌口腔医院",
  "杭州第一无痛口腔医院",
])("%s boasts, name or not", (licensedName) => {
  expect(told({ licensedName }).join()).toContain("licensedName breaksRule");
});

test("a phone that nobody can call is told", () => {
  expect(told({ phone: "5555-0120" })).toEqual(["phone notAPhone"]);
});

test.each([
  ["licensedName", { licensedName: "全国第一门诊部" }, "absoluteTerm"],
  ["category", { category: "顶级门诊部" }, "absoluteTerm"],
  ["departments.0", { departments: ["限时优惠科"] }, "priceBait"],
  ["address", { address: "示范路 1 号（转发有礼）" }, "shareReward"],
  ["hours", { hours: "每天 09:00–18:00，根治牙痛" }, "cureClaim"],
])("what breaks the law in %s is found with its rule and words", (field, change, rule) => {
  expect(told(change)).toContain(`${field} breaksRule ${rule}`);
  const [problem] = checkCard({ ...facts, ...change }, today).filter((one) => one.rule === rule);
  expect(problem?.found).not.toBe("");
});

test("how a fact reads counts for nothing, as nobody can reword a name; a line of the clinic's own has to read right", () => {
  const reads = "会员当月转发不满三次，取消会员资格";
  expect(lintLine(reads)).toEqual([expect.objectContaining({ readsLike: true })]);
  expect(told({ address: reads })).toEqual([]);
  expect(told({ lines: [reads] }, approved)).toEqual(["lines.0 breaksRule shareReward"]);
});

test("a permit is no licence to promise: the lines are read all the same", () => {
  expect(told({ lines: ["周末照常接诊", "保证根治，零风险"] }, approved)).toEqual(
    expect.arrayContaining(["lines.1 breaksRule cureClaim", "lines.1 breaksRule safetyPromise"]),
  );
});

const text = fc.string({ maxLength: 60, unit: "binary" });
const anyCard: fc.Arbitrary<ClinicCard> = fc.record(
  {
    kind: fc.constantFrom("information", "advertising"),
    licensedName: text,
    category: text,
    departments: fc.array(text, { maxLength: 10 }),
    address: text,
    hours: text,
    phone: text,
    lines: fc.array(text, { maxLength: 5 }),
    permit: fc.record({ number: text, expiresOn: fc.constantFrom(today, clinicDate("2026-01-01")) }),
  },
  { requiredKeys: ["kind", "licensedName", "category", "departments", "address", "hours", "phone", "lines"] },
);

test("whatever is typed is answered with its place, and nothing passes that is longer than the picture", () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const problems = checkCard(card, today);
      const room = [
        ...card.departments.map((one) => one.length <= cardBounds.department),
        ...card.lines.map((one) => one.length <= cardBounds.line),
        card.licensedName.length <= cardBounds.name,
        card.address.length <= cardBounds.address,
      ];
      if (room.includes(false)) expect(problems.length).toBeGreaterThan(0);
      for (const { field } of problems) expect(field).toMatch(/^[a-zA-Z]+(\.(\d|number|expiresOn))?$/);
    }),
  );
});
