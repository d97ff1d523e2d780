import { decodeCursor } from "./cursor";
import { command } from "./database";

/**
 * The part of a list whose sorting keys begin with a state (`open:…`): all of it, or what comes after a cursor. A cursor
 * of another state reaches no further than this one.
 */
export function inState(state: string, cursor?: string) {
  const first = `${state}:`;
  const after = cursor === undefined ? first : decodeCursor(cursor);
  return command.gt(after < first ? first : after).and(command.lt(`${state};`));
}
