import type { Person } from "../site/person";
import { element, part } from "./element";
import { callsSince, type Jump, messages } from "./local-cloud";

const mostNames = 4;

/** The first few names, those at the top of the list of people first. */
function names(list: readonly string[], people: readonly Person[]): string {
  const listed = people.map(({ name }) => name).filter((name) => list.includes(name));
  const distinct = [...new Set([...listed, ...list])];
  const shown = distinct.slice(0, mostNames).join("、");
  return distinct.length > mostNames ? `${shown} 等 ${distinct.length} 人` : shown;
}

const line = (count: number, words: string, who: string): HTMLElement =>
  element("li", {}, element("b", {}, String(count)), ` ${words}`, count > 0 && element("span", {}, who));

/** Tells what a jump of the clock led to: timers, messages, calls. */
export async function tellHappened(before: number, jump: Jump, people: readonly Person[]): Promise<void> {
  const [all, calls] = await Promise.all([messages(), callsSince(before)]);
  const sent = all.filter(({ at }) => Date.parse(at) > before);
  const nameOf = new Map(people.map(({ openid, name }) => [openid, name]));
  const reached = sent.map(({ openid }) => nameOf.get(openid) ?? "其他患者");
  const box = part("happened");
  box.replaceChildren(
    element("h2", {}, "刚才发生了"),
    element(
      "ul",
      {},
      line(sent.length, "条微信消息发出", names(reached, people)),
      line(calls.length, "个电话任务新开", names(calls, people)),
      element("li", { class: "quiet" }, `定时任务运行 ${jump.fired} 次`),
    ),
  );
  box.hidden = false;
}

/** Says that something went wrong, and what. */
export function tellTrouble(error: unknown): void {
  const box = part("happened");
  const words = error instanceof Error ? error.message : String(error);
  box.replaceChildren(
    element("h2", {}, "没有成功"),
    element("p", {}, `${words}。请看运行 npm start 的终端，再刷新本页。`),
  );
  box.hidden = false;
}
