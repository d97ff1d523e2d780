import type { Person } from "../site/person";
import { element, part } from "./element";

type Kind = Person["kind"];

const phoneSize = { width: 390, height: 844, rim: 12, gap: 28, caption: 40 } as const;

/** One phone on the stage. */
interface Phone {
  readonly box: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly caption: HTMLElement;
}

/** The phones of a patient and of a team member. */
export interface Phones {
  /** Hands the phone of that kind to a person, on the first page. */
  give(person: Person): void;
  /** Writes under the phones who has them and how they are now. */
  name(people: readonly Person[]): void;
  /** Opens a page of the mini-program on the patient's phone. */
  open(page: string): void;
  /** Loads both phones anew, where they are: time has moved on. */
  reload(): void;
}

function makePhone(kind: Kind, title: string): Phone {
  const frame = element("iframe", { title, width: String(phoneSize.width), height: String(phoneSize.height) });
  const caption = element("p", { class: "caption" });
  const shell = element("div", { class: "shell" }, frame);
  return {
    box: element("div", { class: `phone ${kind}` }, element("div", { class: "fit" }, shell), caption),
    frame,
    caption,
  };
}

/** The page on which somebody's phone opens: team members have no plan of their own. */
const firstPage = ({ kind, bindCode, opens, page }: Person): string => {
  if (page !== undefined) return page;
  if (kind === "staff") return "pages/me/index";
  if (opens === "visits") return "pages/visits/index";
  return bindCode === undefined ? "pages/today/index" : "patient/bind/index";
};

/** `visit` makes every address new: a new hash alone would load nothing. */
const address = (openid: string, page: string, visit: number): string =>
  `/m/?as=${encodeURIComponent(openid)}&visit=${visit}#/${page.replace(/^\//, "")}`;

/** Puts the phones as large as they fit; on a narrow window one at a time. */
function fitPhones(stage: HTMLElement): void {
  const width = phoneSize.width + 2 * phoneSize.rim;
  const height = phoneSize.height + 2 * phoneSize.rim;
  const place = () => {
    const { paddingLeft, paddingTop } = getComputedStyle(stage);
    const clientWidth = stage.clientWidth - 2 * Number.parseFloat(paddingLeft);
    const clientHeight = stage.clientHeight - 2 * Number.parseFloat(paddingTop);
    const two = clientWidth >= 2 * width * 0.72 + phoneSize.gap;
    stage.classList.toggle("two", two);
    const across = two ? (clientWidth - phoneSize.gap) / 2 : clientWidth;
    const tabs = two ? 0 : 44;
    const scale = Math.min(1, across / width, (clientHeight - phoneSize.caption - tabs) / height);
    stage.style.setProperty("--scale", String(Math.max(scale, 0.4)));
  };
  new ResizeObserver(place).observe(stage);
  place();
}

function tabs(stage: HTMLElement, show: (kind: Kind) => void): HTMLElement {
  const labels = [
    { kind: "patient", label: "患者的手机" },
    { kind: "staff", label: "团队的手机" },
  ] as const;
  const buttons = labels.map(({ kind, label }) => {
    const button = element("button", { type: "button", "data-kind": kind }, label);
    button.addEventListener("click", () => show(kind));
    return button;
  });
  new MutationObserver(() => {
    for (const button of buttons)
      button.setAttribute(
        "aria-pressed",
        String(button.getAttribute("data-kind") === stage.getAttribute("data-shown")),
      );
  }).observe(stage, { attributeFilter: ["data-shown"] });
  return element("div", { class: "tabs", role: "group", "aria-label": "看哪一部手机" }, ...buttons);
}

/** Sets the stage with both phones, empty until they are given to somebody. */
export function setStage(): Phones {
  const stage = part("stage");
  const phones = { patient: makePhone("patient", "患者的手机"), staff: makePhone("staff", "团队的手机") };
  const show = (kind: Kind) => {
    stage.setAttribute("data-shown", kind);
  };
  stage.append(tabs(stage, show), element("div", { class: "phones" }, phones.patient.box, phones.staff.box));
  show("patient");
  fitPhones(stage);
  const owner: { patient?: string; staff?: string } = {};
  let visits = 0;
  const load = ({ frame }: Phone, openid: string, page: string) => {
    visits += 1;
    frame.src = address(openid, page, visits);
  };
  const nameOn = ({ caption }: Phone, { name, note }: Person) =>
    caption.replaceChildren(element("b", {}, name), ` ${note}`);
  return {
    give(person) {
      const phone = phones[person.kind];
      owner[person.kind] = person.openid;
      nameOn(phone, person);
      load(phone, person.openid, firstPage(person));
      show(person.kind);
    },
    name(people) {
      for (const kind of ["patient", "staff"] as const) {
        const person = people.find(({ openid }) => openid === owner[kind]);
        if (person) nameOn(phones[kind], person);
      }
    },
    open(page) {
      if (owner.patient !== undefined) load(phones.patient, owner.patient, page);
      show("patient");
    },
    reload() {
      for (const { frame } of Object.values(phones)) {
        const { hash } = frame.contentWindow?.location ?? { hash: "" };
        if (hash !== "") frame.contentWindow?.location.reload();
      }
    },
  };
}
