import type { ResourceKind } from "@shared/appointment/resource";
import type { Timetable } from "@shared/appointment/timetable";
import type { BoardResource } from "@shared/contract/desk-views";
import { resourceKindWords } from "../words/visit-words";

type Shown = Pick<BoardResource, "kind" | "resourceId">;

const order = Object.keys(resourceKindWords) as ResourceKind[];

/** The kinds that exist here, in their usual order. */
export const kindsOf = (resources: readonly Shown[]): readonly ResourceKind[] =>
  order.filter((kind) => resources.some((resource) => resource.kind === kind));

/**
 * Which resources a board shows: those of the chosen kinds; without a choice those with whom appointments are made, and
 * not the rooms and chairs that an appointment takes along.
 */
export function shownResources(
  kinds: readonly ResourceKind[] | undefined,
  timetable: Timetable | undefined,
): (resource: Shown) => boolean {
  if (kinds) return ({ kind }) => kinds.includes(kind);
  const leads = new Set(timetable?.services.filter(({ active }) => active).flatMap(({ needs }) => needs[0].anyOf));
  return ({ resourceId }) => leads.size === 0 || leads.has(resourceId);
}
