import type { Person } from "../site/person";
import { startClock } from "./clock-panel";
import { element, part } from "./element";
import { tellHappened, tellTrouble } from "./happened";
import * as cloud from "./local-cloud";
import { type Chosen, drawPeople } from "./people-list";
import { setStage } from "./phones";
import { drawGrants, drawInbox } from "./wechat-inbox";

const first: Chosen = { patient: "demo-wang", staff: "demo-nurse-lin" };
const lookEvery = 5000;

let people: readonly Person[] = [];
let chosen: Chosen = first;
let drawn = "";
const phones = setStage();
const search = part("search") as HTMLInputElement;

const personOf = (openid: string): Person | undefined => people.find((person) => person.openid === openid);

function choose(person: Person): void {
  chosen = { ...chosen, [person.kind]: person.openid };
  drawn = "";
  phones.give(person);
  drawPeople(people, chosen, search.value, choose);
  look().catch(tellTrouble);
}

function drawCounts(work: cloud.OpenWork | undefined): void {
  if (work === undefined) return;
  const count = (tone: string, label: string, value: number) =>
    element("span", { class: `count ${tone}` }, `${label} `, element("b", {}, String(value)));
  part("counts").replaceChildren(
    count("red", "红", work.red),
    count("amber", "黄", work.yellow),
    count("", "待读", work.none),
    count("", "电话", work.calls),
  );
}

/** Looks at what changes while people use the demo, and draws what is new. */
async function look(): Promise<void> {
  const { patient } = chosen;
  const [nowPeople, inbox, grants, work] = await Promise.all([
    cloud.people(),
    cloud.messages(patient),
    cloud.grants(patient),
    cloud.openWork(first.staff),
  ]);
  if (patient !== chosen.patient) return;
  const seen = JSON.stringify([nowPeople, inbox, grants, work]);
  if (seen === drawn) return;
  drawn = seen;
  people = nowPeople;
  drawPeople(people, chosen, search.value, choose);
  phones.name(people);
  drawInbox(inbox, phones.open);
  drawGrants(grants);
  drawCounts(work);
  part("inbox-of").textContent = personOf(patient)?.name ?? "";
}

async function begin(): Promise<void> {
  await startClock({
    async after(before, jump) {
      (part("guide") as HTMLDetailsElement).open = false;
      phones.reload();
      await look();
      await tellHappened(before, jump, people);
    },
    failed: tellTrouble,
  });
  people = await cloud.people();
  const [anybody] = people;
  const staff = personOf(first.staff);
  const patient = personOf(first.patient) ?? anybody;
  if (staff) phones.give(staff);
  if (patient) choose(patient);
  search.addEventListener("input", () => drawPeople(people, chosen, search.value, choose));
  setInterval(() => {
    if (!document.hidden && !document.body.classList.contains("busy")) look().catch(() => undefined);
  }, lookEvery);
}

begin().catch(tellTrouble);
