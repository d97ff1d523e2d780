import path from "node:path";
import { builtWeapp } from "./support/built-weapp";
import { clinicCard } from "./support/card-stand-in";
import { atRest, until } from "./support/until";

interface Rendered {
  readonly dom: Element;
  attach(parent: Element): void;
  addEventListener(name: string, run: () => void): void;
  querySelector(selector: string): { dispatchEvent(name: string): void } | undefined;
}
interface Simulate {
  load(file: string, options: object): string;
  render(id: string, properties: object): Rendered;
}

const simulate = require("miniprogram-simulate") as Simulate;
const folder = builtWeapp();
const words = { departments: "诊疗科目", copyAddress: "点这里复制", address: "地址", permit: "文号：" };
let id = "";

beforeAll(() => {
  Object.assign(globalThis, { wx: {} });
  require(path.join(folder, "runtime.js"));
  id = simulate.load(path.join(folder, "referral/native/share-card/index"), { rootPath: folder, compiler: "official" });
});

const draw = (properties: object): Rendered => {
  const card = simulate.render(id, { words, ...properties });
  card.attach(document.body.appendChild(document.createElement("div")));
  return card;
};

test("the card as WeChat draws it shows the clinic's facts and nothing that is not on the card", () => {
  const card = draw({ card: { ...clinicCard, nickname: "桂兰" } });
  const text = card.dom.textContent ?? "";
  for (const fact of [clinicCard.licensedName, "口腔科", "口腔颌面外科", clinicCard.address, clinicCard.phone]) {
    expect(text).toContain(fact);
  }
  expect(text).not.toContain("桂兰");
  expect(text).not.toContain("文号");
});

test("the card tells the page of a tap on the address and on the phone, but not where it is only to be read", async () => {
  const heard: string[] = [];
  // the one to be read first: what it said by mistake would be heard before the other
  for (const plain of [true, false]) {
    const card = draw({ card: clinicCard, plain });
    card.addEventListener("copy", () => heard.push("copy"));
    card.addEventListener("call", () => heard.push("call"));
    card.querySelector("#copy-address")?.dispatchEvent("tap");
    card.querySelector("#call-card")?.dispatchEvent("tap");
    await atRest(() => heard.join());
  }
  await until(() => heard.length > 1);
  expect(heard).toEqual(["copy", "call"]);
});

test("an advertising card shows its approved lines and its permit, an information card no lines", () => {
  const lines = ["口腔科周一到周日开诊"];
  const permit = { number: "示医广〔2026〕第0312-001号", expiresOn: "2027-03-11" };
  const advertising = draw({ card: { ...clinicCard, kind: "advertising", lines, permit } });
  expect(advertising.dom.textContent).toContain("口腔科周一到周日开诊");
  expect(advertising.dom.textContent).toContain("文号：示医广〔2026〕第0312-001号");
  expect(draw({ card: { ...clinicCard, lines } }).dom.textContent).not.toContain("周一到周日开诊");
});

test("with the picture that is passed on the card shows that picture in place of the facts", () => {
  const facts = draw({ card: clinicCard });
  expect(facts.querySelector(".share-card__picture")).toBeUndefined();
  const card = draw({ card: clinicCard, picture: "wxfile://drawn.png", said: "示例口腔门诊部，地址" });
  expect(card.querySelector(".share-card__picture")).toBeDefined();
  expect(card.dom.textContent?.trim()).toBe("");
});
