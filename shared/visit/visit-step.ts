import type { Instant } from "../calendar/instant";
import type { Visit, VisitMover } from "./visit";
import type { VisitState } from "./visit-state";

/** How a visit goes on; everything else is refused or a correction. */
const moves: Readonly<Record<VisitState, readonly VisitState[]>> = {
  booked: ["confirmed", "arrived", "noShow", "cancelled"],
  confirmed: ["arrived", "noShow", "cancelled"],
  arrived: ["called", "inService", "cancelled"],
  called: ["inService", "arrived", "cancelled"],
  inService: ["checkout"],
  checkout: ["done"],
  done: [],
  noShow: [],
  cancelled: [],
};

/** The states a visit may go on to. */
export const movesFrom = (state: VisitState): readonly VisitState[] => moves[state];

/** The visit with one more step. */
export const withStep = (
  visit: Visit,
  to: VisitState,
  by: VisitMover,
  at: Instant,
  more: { readonly reason?: string | undefined; readonly corrects?: true; readonly late?: boolean } = {},
): Visit => ({
  state: to,
  steps: [
    ...visit.steps,
    {
      to,
      at,
      by,
      ...(more.reason === undefined ? {} : { reason: more.reason }),
      ...(more.corrects === undefined ? {} : { corrects: more.corrects }),
      ...(more.late === true ? { late: true as const } : {}),
    },
  ],
});
