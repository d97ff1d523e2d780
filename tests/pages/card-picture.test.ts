import path from "node:path";
import { cardBounds } from "@shared/card/card-bounds";
import type { ClinicCard } from "@shared/card/clinic-card";
import { clinicCard } from "./support/card-stand-in";

/** The drawings belong to the mini-program, whose types do not go together with those of the tests. */
const source = (name: string): unknown =>
  require(path.join(__dirname, "../../client/miniprogram/src/referral/draw", name));
type Draw = (pen: object, card: ClinicCard, code?: object) => void;
interface Size {
  readonly width: number;
  readonly height: number;
}
const { drawCardPicture, cardPictureSize } = source("card-picture") as {
  drawCardPicture: Draw;
  cardPictureSize: Size;
};
const { drawPoster, posterSize } = source("poster") as { drawPoster: Draw; posterSize: Size };
const { wrapText } = source("wrap-text") as {
  wrapText(text: string, width: number, measure: (text: string) => number): readonly string[];
};

interface Written {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
}

const code = { is: "the code" };
const widthOf = (text: string, size: number) =>
  [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e80 ? 1 : 0.56), 0) * size;

/** Writes down every text with the room it takes. */
function record(draw: Draw, card: ClinicCard, withCode = true) {
  const written: Written[] = [];
  const pictures: object[] = [];
  const pen = {
    font: "",
    textAlign: "left",
    fillRect() {},
    measureText: (text: string) => ({ width: widthOf(text, size()) }),
    fillText(text: string, x: number, y: number) {
      const width = widthOf(text, size());
      const left = pen.textAlign === "center" ? x - width / 2 : x;
      written.push({ text, left, right: left + width, bottom: y + size(), size: size() });
    },
    drawImage: (picture: object) => pictures.push(picture),
  };
  const size = () => Number(/(\d+)px/.exec(pen.font)?.[1]);
  draw(pen, card, withCode ? code : undefined);
  return { written, pictures, together: written.map(({ text }) => text).join("") };
}

const advertising: ClinicCard = {
  ...clinicCard,
  kind: "advertising",
  lines: ["口腔科周一到周日开诊", "支持医保结算"],
  permit: { number: "示医广〔2026〕第0312-001号", expiresOn: "2027-03-11" as never },
};

/** As much as the clinic may put on a card. */
const full: ClinicCard = {
  ...advertising,
  licensedName: "示".repeat(cardBounds.name),
  category: "类".repeat(cardBounds.category),
  departments: Array.from({ length: cardBounds.departments }, () => "科".repeat(cardBounds.department)),
  address: "路".repeat(cardBounds.address),
  hours: "时".repeat(cardBounds.hours),
  phone: "0".repeat(cardBounds.phone),
  lines: Array.from({ length: cardBounds.lines }, () => "行".repeat(cardBounds.line)),
  permit: { number: "号".repeat(cardBounds.permitNumber), expiresOn: "2027-03-11" as never },
};

const fixedWords = ["诊疗科目", "地址", "接诊时间", "电话", "医疗广告审查证明文号：", "微信扫一扫，看就诊指南与预约"];
const pictures: readonly (readonly [string, Draw, Size])[] = [
  ["the picture for friends", drawCardPicture, cardPictureSize],
  ["the poster", drawPoster, posterSize],
];

test("the picture for friends is 5:4, as WeChat shows it, and no canvas is larger than old phones can draw", () => {
  expect(cardPictureSize.width / cardPictureSize.height).toBe(5 / 4);
  expect(Math.max(posterSize.width, posterSize.height)).toBeLessThanOrEqual(1365);
});

describe.each(pictures)("%s", (_name, draw, size) => {
  test("says the name, category, departments, address, hours and phone, and shows the mini-program code", () => {
    const { together, pictures: shown } = record(draw, clinicCard);
    const { licensedName, category, departments, address, hours, phone } = clinicCard;
    for (const fact of [licensedName, category, departments.join("、"), address, hours, phone]) {
      expect(together).toContain(fact);
    }
    expect(shown).toEqual([code]);
  });

  test("says nothing that is not the card's or the template's own", () => {
    const sharer = {
      ...advertising,
      nickname: "桂兰",
      patientId: "patient-1",
      note: "医生真好",
      departments: ["口腔科"],
    };
    const { together } = record(draw, sharer);
    const { licensedName, category, address, hours, phone, lines, permit } = sharer;
    const own = [
      licensedName,
      category,
      "口腔科",
      address,
      hours,
      phone,
      ...lines,
      permit?.number ?? "",
      ...fixedWords,
    ];
    const rest = own
      .sort((one, other) => other.length - one.length)
      .reduce((text, word) => text.replaceAll(word, ""), together);
    expect(rest).toBe("");
  });

  test("an advertising card carries its approved lines and the permit's number, an information card no lines", () => {
    const { together } = record(draw, advertising);
    for (const line of [...advertising.lines, "医疗广告审查证明文号：示医广〔2026〕第0312-001号"]) {
      expect(together).toContain(line);
    }
    expect(record(draw, { ...advertising, kind: "information" }).together).not.toContain("支持医保结算");
  });

  test("has room for everything a card may say: nothing is cut off and nothing runs over the edge", () => {
    const { written, together } = record(draw, full);
    for (const [character, count] of [
      ["示", cardBounds.name],
      ["科", cardBounds.departments * cardBounds.department + 1],
      ["路", cardBounds.address],
      ["行", cardBounds.lines * cardBounds.line],
      ["0", cardBounds.phone],
    ] as const) {
      expect([...together].filter((one) => one === character)).toHaveLength(count);
    }
    for (const { text, left, right, bottom } of written) {
      expect([text, left >= 0 && right <= size.width && bottom <= size.height]).toEqual([text, true]);
    }
  });
});

test("the picture can be drawn before its code is there, with the same facts", () => {
  const { together, pictures: shown } = record(drawCardPicture, clinicCard, false);
  expect(together).toContain(clinicCard.licensedName);
  expect(shown).toEqual([]);
});

test("what is said first is large enough, and a short card leaves no empty strip at the end", () => {
  for (const [, draw, { height }] of pictures) {
    const { written } = record(draw, clinicCard);
    expect(Math.min(...written.map(({ size }) => size))).toBeGreaterThanOrEqual(40);
    if (draw === drawCardPicture)
      expect(Math.max(...written.map(({ bottom }) => bottom))).toBeGreaterThan(height - 110);
  }
});

describe("lines", () => {
  const ten = (text: string) => [...text].length * 10;
  test("Chinese breaks anywhere, but no line begins with a comma", () => {
    expect(wrapText("口腔科、牙体牙髓科、牙周科", 40, ten)).toEqual(["口腔科、", "牙体牙髓", "科、牙周", "科"]);
    expect(wrapText("一二三四、五", 40, ten)).toEqual(["一二三", "四、五"]);
  });
  test("a phone number is not torn, and one that is longer than the line is torn rather than lost", () => {
    expect(wrapText("电话 021-5550", 90, ten)).toEqual(["电话", "021-5550"]);
    expect(wrapText("12345678", 30, ten)).toEqual(["123", "456", "78"]);
  });
  test("brackets and the clinic's kind stay whole, unless they are longer than a line", () => {
    expect(wrapText("合愈口腔与医疗美容门诊部（演示）", 110, ten)).toEqual(["合愈口腔与医疗美容", "门诊部（演示）"]);
    expect(wrapText("合愈口腔门诊部（演示）", 100, ten)).toEqual(["合愈口腔门诊部", "（演示）"]);
    expect(wrapText("甲（一二三四五）", 40, ten)).toEqual(["甲（一二", "三四五）"]);
  });
  test("an emoji or a rare character stays whole", () => {
    expect(wrapText("𠮷𠮷𠮷", 20, ten)).toEqual(["𠮷𠮷", "𠮷"]);
    expect(wrapText("  ", 20, ten)).toEqual([]);
  });
});
