import { answerJson, type Door, type Exchange } from "../http/exchange";
import { HttpRefusal } from "../http/http-refusal";

/** Answers one instruction under /local with JSON; `name` is what follows the instruction's own path. */
export type Instruction = (exchange: Exchange, name: string) => Promise<unknown> | unknown;

/** Instructions by method and path, such as `POST /local/call/:name` or `GET /local/clock`. */
export type InstructionTable = Readonly<Record<string, Instruction>>;

/** The door for people, tests and benches. No such path exists in the real cloud. */
export function createLocalDoor(table: InstructionTable): Door {
  return async (exchange) => {
    const { method, path } = exchange;
    if (!path.startsWith("/local/")) return false;
    const exact = table[`${method} ${path}`];
    if (exact !== undefined) return answerJson(exchange, await exact(exchange, ""));
    const end = path.lastIndexOf("/");
    const named = table[`${method} ${path.slice(0, end)}/:name`];
    const name = path.slice(end + 1);
    if (named === undefined || name === "") {
      const known = Object.keys(table).join(", ");
      throw new HttpRefusal(404, `no instruction ${method} ${path}. There are: ${known}`);
    }
    return answerJson(exchange, await named(exchange, name));
  };
}
