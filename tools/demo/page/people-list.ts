import type { Person } from "../site/person";
import { element, part } from "./element";

/** Who is on which phone. */
export interface Chosen {
  readonly patient: string;
  readonly staff: string;
}

const groups = [
  { kind: "patient", title: "患者" },
  { kind: "staff", title: "团队" },
] as const;

function row(person: Person, chosen: boolean, choose: (person: Person) => void): HTMLLIElement {
  const { flag, bindCode } = person;
  const button = element(
    "button",
    { type: "button", class: `person ${person.kind}`, "aria-pressed": String(chosen) },
    element("span", { class: "face", "aria-hidden": "true" }, person.name.slice(0, 1)),
    element(
      "span",
      { class: "who" },
      element("b", {}, person.name),
      flag && element("span", { class: `flag ${flag.tone}` }, flag.text),
      element("span", { class: "note" }, person.note),
      bindCode !== undefined && element("span", { class: "note" }, `绑定码 ${bindCode}`),
    ),
  );
  button.addEventListener("click", () => choose(person));
  return element("li", {}, button);
}

/** Draws the two lists, those that match the search only; keeps the keyboard where it was. */
export function drawPeople(
  people: readonly Person[],
  chosen: Chosen,
  search: string,
  choose: (one: Person) => void,
): void {
  const home = part("people");
  const focused = home.querySelector<HTMLElement>("button:focus .who b")?.textContent;
  const top = home.scrollTop;
  const wanted = people.filter(({ name, note, flag }) => `${name} ${note} ${flag?.text ?? ""}`.includes(search.trim()));
  const lists = groups.flatMap(({ kind, title }) => {
    const members = wanted.filter((person) => person.kind === kind);
    const rows = members.map((person) => row(person, person.openid === chosen[kind], choose));
    return members.length === 0
      ? []
      : [element("h2", {}, title, element("span", {}, String(members.length))), element("ul", {}, ...rows)];
  });
  home.replaceChildren(...(lists.length > 0 ? lists : [element("p", { class: "nobody" }, "没有符合的人")]));
  home.scrollTop = top;
  const again = [...home.querySelectorAll("button")].find(
    (button) => button.querySelector("b")?.textContent === focused,
  );
  if (focused) again?.focus({ preventScroll: true });
}
