import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { ServiceView, SlotView } from "@shared/contract/appointment-views";
import type { Problem } from "@shared/contract/problem";
import { useEffect, useRef, useState } from "react";
import { api } from "@/care/api";

/** Free slots of one service, looked up from a day on. */
export interface FreeSlots {
  readonly slots: readonly SlotView[];
  /** The first day that was asked for. */
  readonly from: LocalDate;
  /** The last day that is known; absent before the first answer. */
  readonly through?: LocalDate;
  readonly loading: boolean;
  readonly problem?: Problem;
}

export interface FreeSlotsLoader {
  readonly free: FreeSlots;
  /** Looks further until this day is known. */
  lookThrough(day: LocalDate): void;
  /** Two weeks further. */
  more(): void;
  /** Looks everything up anew from this day on. */
  restart(from: LocalDate): void;
}

/** Days asked for at a time. */
const stride = 14;

const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

/** The same with two weeks more, or with what went wrong. */
async function further(known: FreeSlots, serviceId: string, toDate: LocalDate): Promise<FreeSlots> {
  const from = known.through === undefined ? known.from : addDays(known.through, 1);
  const through = earlier(addDays(from, stride - 1), toDate);
  const reply = await api.call("appointment.slots", { serviceId, from, to: through });
  if (!reply.ok) return { ...known, problem: reply.problem, loading: false };
  return { slots: [...known.slots, ...reply.data.slots], from: known.from, through, loading: false };
}

/** Looks up free slots two weeks at a time: at first until one is found, later as far as somebody wants to see. */
export function useFreeSlots({ serviceId, fromDate, toDate }: ServiceView, start: LocalDate): FreeSlotsLoader {
  const first = start > toDate || start < fromDate ? fromDate : start;
  const [free, setFree] = useState<FreeSlots>({ slots: [], from: first, loading: true });
  const turns = useRef(0);

  const isOver = ({ through, problem }: FreeSlots) =>
    problem !== undefined || (through !== undefined && through >= toDate);
  const extend = async (known: FreeSlots, isEnough: (found: FreeSlots) => boolean) => {
    turns.current += 1;
    const turn = turns.current;
    let found = known;
    do {
      setFree({ ...found, loading: true });
      found = await further(found, serviceId, toDate);
      if (turn !== turns.current) return;
    } while (!isOver(found) && !isEnough(found));
    setFree(found);
  };

  const restart = (from: LocalDate) => {
    extend({ slots: [], from, loading: true }, ({ slots }) => slots.length > 0);
  };
  useEffect(() => {
    restart(first);
    return () => {
      turns.current += 1;
    };
  }, [serviceId]);

  const { problem: _, ...known } = free;
  const isAtEnd = isOver(known);
  return {
    free,
    restart,
    more() {
      if (!isAtEnd) extend(known, () => true);
    },
    lookThrough(day) {
      const wanted = earlier(day, toDate);
      const reaches = ({ through }: FreeSlots) => through !== undefined && through >= wanted;
      // after a failure the person says when to look again
      if (!isAtEnd && !free.loading && free.problem === undefined && !reaches(free)) extend(known, reaches);
    },
  };
}
