import { advertisingRules } from "@shared/advertising/advertising-rules";
import type { Finding } from "@shared/advertising/finding";
import { lintLine } from "@shared/advertising/lint-line";
import type { LocalDate } from "@shared/calendar/local-date";
import { checkCard } from "@shared/card/check-card";
import fc from "fast-check";
import { checkLines, mostLines, tooManyLines, wrongLines } from "../../../client/admin/cards/check/check-lines";
import { placesOf, problemsOf } from "../../../client/admin/cards/editor/problems-of";
import { foundRules } from "../../../client/admin/cards/lint/found-rules";
import { markedPieces } from "../../../client/admin/cards/lint/marked-pieces";
import { cardProblemLine } from "../../../client/admin/words/card-problem-words";
import { information } from "./support/card-row";

const today = "2026-11-22" as LocalDate;

describe("marking the words in a line", () => {
  test("the words stand where they were found", () => {
    expect(markedPieces("保证一次见效", [{ at: 2, length: 4 }])).toEqual([
      { text: "保证", marked: false },
      { text: "一次见效", marked: true },
    ]);
  });

  test("two rules that find overlapping words make one mark", () => {
    const places = [
      { at: 3, length: 4 },
      { at: 0, length: 4 },
    ];
    expect(markedPieces("一次见效永久不反弹", places)).toEqual([
      { text: "一次见效永久不", marked: true },
      { text: "反弹", marked: false },
    ]);
  });

  test("no words are lost, doubled or moved, wherever the places lie", () => {
    const place = fc.record({ at: fc.integer({ min: -3, max: 30 }), length: fc.integer({ min: 0, max: 30 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(place, { maxLength: 6 }), (line, places) => {
        const pieces = markedPieces(line, places);
        expect(pieces.map(({ text }) => text).join("")).toBe(line);
        expect(pieces.every(({ text }) => text !== "")).toBe(true);
        let at = 0;
        for (const { text, marked } of pieces) {
          for (let here = at; here < at + text.length; here += 1) {
            expect(places.some((one) => one.at <= here && here < one.at + one.length)).toBe(marked);
          }
          at += text.length;
        }
      }),
    );
  });
});

describe("explaining what was found", () => {
  test("a rule is explained once, with all the words that break it", () => {
    const at = (rule: Finding["rule"], found: string): Finding => ({ rule, found, at: 0, length: found.length });
    expect(
      foundRules([
        at("absoluteTerm", "最好"),
        at("priceBait", "秒杀"),
        at("absoluteTerm", "第一"),
        at("absoluteTerm", "最好"),
      ]),
    ).toEqual([
      { rule: "absoluteTerm", found: ["最好", "第一"], readsLike: false },
      { rule: "priceBait", found: ["秒杀"], readsLike: false },
    ]);
  });

  test("a rule that no word was found for is said to be likely only", () => {
    const like: Finding = { rule: "testimony", found: "心里有数", at: 0, length: 4, readsLike: true };
    expect(foundRules([like])).toEqual([{ rule: "testimony", found: ["心里有数"], readsLike: true }]);
  });

  test("every rule has a title, something to write instead and a citation", () => {
    for (const { title, instead, citation } of advertisingRules) {
      expect([title, instead, citation].every((text) => text.trim() !== "")).toBe(true);
    }
  });
});

describe("lines that are pasted", () => {
  const text = "周一至周日 09:00–18:00 接诊\r\n\r\n一次见效，永久不反弹\n全网最低价，限时秒杀\n";

  test("are checked one by one, empty ones are passed over and still counted", () => {
    expect(checkLines(text).map(({ number }) => number)).toEqual([1, 3, 4]);
  });

  test("are judged as the linter judges them, a clean one is fine", () => {
    const lines = checkLines(text);
    expect(wrongLines(lines).map(({ number }) => number)).toEqual([3, 4]);
    for (const { line, findings } of lines) expect(findings).toEqual(lintLine(line));
  });

  test("beyond the limit are not checked, and that is told", () => {
    const many = Array.from({ length: mostLines + 1 }, () => "接诊时间").join("\n");
    expect(checkLines(many)).toHaveLength(mostLines);
    expect([tooManyLines(many), tooManyLines(text)]).toEqual([true, false]);
  });
});

describe("a card with words that break a rule", () => {
  const card = { ...information, kind: "advertising" as const, lines: ["周末接诊", "做完立竿见影"] };
  const problems = checkCard(card, today);

  test("has them marked in their own line and in no other", () => {
    const places = placesOf("做完立竿见影", problemsOf(problems, "lines.1"));
    expect(places.map(({ found }) => found)).toContain("立竿见影");
    expect(placesOf("周末接诊", problemsOf(problems, "lines.0"))).toEqual([]);
  });

  test("says so in a line that names the place and the words", () => {
    const [wrong] = problemsOf(problems, "lines.1");
    expect(wrong && cardProblemLine(wrong)).toMatch(/^第 2 句话：“立竿见影”/);
  });

  test("a missing permit is told in words", () => {
    const [missing] = problemsOf(problems, "permit");
    expect(missing && cardProblemLine(missing)).toBe("医疗广告审查证明：广告名片要有《医疗广告审查证明》文号和有效期");
  });
});
