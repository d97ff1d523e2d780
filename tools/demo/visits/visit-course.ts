import type { Service } from "@shared/appointment/service";
import type { Random } from "../random";

/** How an appointment goes, whether or not that time has come yet. */
export type VisitCourse =
  | {
      readonly kind: "comes";
      /** Minutes before the appointed time; negative for somebody who is late. */
      readonly early: number;
      /** Minutes from the appointed time, or from a later arrival, to the call. */
      readonly wait: number;
      /** Minutes with the team. */
      readonly takes: number;
      /** Minutes at the desk before leaving. */
      readonly pays: number;
    }
  /** `putRight`: was there, and nobody had tapped it; the desk corrects it the same day. */
  | { readonly kind: "absent"; readonly putRight?: true }
  | {
      readonly kind: "cancels";
      /** Minutes before the appointed time. */
      readonly before: number;
      readonly by: "patient" | "desk";
      readonly reason?: string;
    };

type Coming = Extract<VisitCourse, { kind: "comes" }>;

/** Few people wait long, and hardly anybody longer than promised. */
function waitOf({ waitPromise }: Service, random: Random): number {
  const luck = random.next();
  if (luck < 0.82) return random.between(0, 7);
  return luck < 0.97 ? random.between(8, waitPromise) : random.between(waitPromise + 2, waitPromise + 14);
}

/** A visit as they usually go, with some of it decided. */
export const comes = (service: Service, random: Random, decided: Partial<Omit<Coming, "kind">> = {}): Coming => ({
  kind: "comes",
  early: random.chance(0.85) ? random.between(3, 16) : random.between(-6, 2),
  wait: waitOf(service, random),
  takes: Math.round(service.minutes * (0.75 + 0.25 * random.next())),
  pays: random.between(3, 8),
  ...decided,
});

const reasons = ["临时加班，来不了", "感冒了，想等好了再来", "家里有事", "已经约了别的时间"] as const;

/** How the visits of the many go: nearly all come, some cancel in time or too late, a few stay away. */
export function usualCourse(service: Service, random: Random): VisitCourse {
  const luck = random.next();
  if (service.gates.length > 0 || luck < 0.9) return comes(service, random);
  if (luck < 0.93) return random.chance(0.35) ? { kind: "absent", putRight: true } : { kind: "absent" };
  const reason = random.pick(reasons);
  if (luck < 0.98) {
    return { kind: "cancels", before: service.changeAhead + random.between(120, 2880), by: "patient", reason };
  }
  const before = random.between(20, Math.max(40, Math.min(service.changeAhead - 10, 600)));
  return { kind: "cancels", before, by: "desk", reason };
}
