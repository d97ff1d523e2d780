import { clinicDateAt, clinicIso, type Instant, minutes } from "@shared/calendar/instant";
import { addDays, type LocalDate, parseLocalDate } from "@shared/calendar/local-date";
import type {
  FamilyView,
  MyAppointment,
  MyWaiting,
  PersonView,
  ServiceView,
  SlotView,
  WaitingView,
} from "@shared/contract/appointment-views";
import type { EndpointName, OutputOf, ParsedOf } from "@shared/contract/contract";
import type { Problem, Reply } from "@shared/contract/problem";
import { momentText } from "./moment-text";

type Answers = { [N in EndpointName]?: (input: never) => Reply<OutputOf<N>> };

const self: PersonView = { patientId: "patient-1", name: "张桂兰", relation: "self" };
const doctor = "周景行主任医师";

const visitService = (today: LocalDate): ServiceView => ({
  serviceId: "review",
  title: "术后复查",
  summary: "看恢复情况，拆线、换药",
  kind: "visit",
  minutes: 30,
  capacity: 1,
  fee: "free",
  confirmation: "auto",
  gates: [],
  changeAheadMinutes: 24 * 60,
  waitPromiseMinutes: 20,
  prepare: ["带上身份证", "不要化妆"],
  providers: [
    { resourceId: "doctor-zhou", name: "周景行", title: "主任医师" },
    { resourceId: "doctor-lin", name: "林予安", title: "主治医师" },
  ],
  fromDate: today,
  toDate: addDays(today, 30),
});

const classService = (today: LocalDate): ServiceView => ({
  ...visitService(today),
  serviceId: "class",
  title: "分娩准备课",
  summary: "和家人一起来",
  kind: "class",
  capacity: 12,
  gestation: { fromDay: 231, toDay: 251 },
  providers: [{ resourceId: "room-1", name: "孕妇学校" }],
});

/** An appointment as the clinic shows it; two days ahead at half past nine unless told otherwise. */
export const appointment = (now: Instant, change: Partial<MyAppointment> = {}): MyAppointment => {
  const startsAt = momentText(addDays(clinicDateAt(now), 2), 9, 30);
  return {
    appointmentId: "appointment-1",
    patientId: self.patientId,
    patientName: self.name,
    relation: "self",
    serviceId: "review",
    title: "术后复查",
    kind: "visit",
    startsAt,
    endsAt: momentText(addDays(clinicDateAt(now), 2), 10, 0),
    resourceId: "doctor-zhou",
    with: doctor,
    state: "confirmed",
    gatesOpen: [],
    mayChange: true,
    changeUntil: momentText(addDays(clinicDateAt(now), 1), 9, 30),
    prepare: ["带上身份证"],
    ...change,
  };
};

const slot = (date: LocalDate, hour: number, minute: number, resourceId: string): SlotView => {
  const two = (value: number) => String(value).padStart(2, "0");
  return {
    slotId: `review@${date}T${two(hour)}${two(minute)}@${resourceId}`,
    startsAt: momentText(date, hour, minute),
    resourceId,
    left: 1,
  };
};

/** Free on weekday mornings at nine (two doctors) and half past nine, and at two in the afternoon; today nothing is free. */
const slotsOn = (date: LocalDate): readonly SlotView[] => [
  slot(date, 9, 0, "doctor-zhou"),
  slot(date, 9, 0, "doctor-lin"),
  slot(date, 9, 30, "doctor-zhou"),
  slot(date, 14, 0, "doctor-lin"),
];

/** The part of the clinic that books, waits and knows families; everything it was asked to do stays to be looked at. */
export interface BookingStandIn {
  appointments: readonly MyAppointment[];
  waiting: readonly MyWaiting[];
  people: FamilyView["people"];
  waitingRoom: WaitingView | undefined;
  /** Times of day ("0930") that somebody else takes while the person decides. */
  readonly takenMeanwhile: Set<string>;
  /** Bookings by request id: the same id twice is one. */
  readonly booked: Map<string, string>;
  readonly asked: { readonly endpoint: string; readonly input: unknown }[];
  readonly answers: Answers;
}

const refuse = (problem: Problem) => ({ ok: false, problem }) as const;

export function createBooking(now: Instant): BookingStandIn {
  const today = clinicDateAt(now);
  const done = <T>(data: T) => ({ ok: true, data }) as const;
  const take = (
    requestId: string,
    slotId: string,
    from?: string,
  ): Reply<{ appointmentId: string; state: "confirmed" }> => {
    const [, start = "", resourceId = ""] = slotId.split("@");
    const known = standIn.booked.get(requestId);
    if (known !== undefined) return done({ appointmentId: known, state: "confirmed" });
    const [date = "", clock = ""] = start.split("T");
    const day = parseLocalDate(date) ?? today;
    if (standIn.takenMeanwhile.has(clock)) {
      const slots = [
        slot(day, 9, 0, "doctor-zhou"),
        slot(day, 14, 0, "doctor-lin"),
        slot(addDays(day, 1), 9, 30, "doctor-zhou"),
      ];
      return refuse({ code: "conflict", reason: "slotTaken", slots });
    }
    const appointmentId = `appointment-${standIn.booked.size + 10}`;
    standIn.booked.set(requestId, appointmentId);
    const startsAt = momentText(day, Number(clock.slice(0, 2)), Number(clock.slice(2)));
    const moved = from === undefined ? {} : { rescheduledFrom: from };
    standIn.appointments = [
      appointment(now, { appointmentId, startsAt, resourceId, ...moved }),
      ...standIn.appointments.map((one) =>
        one.appointmentId === from ? { ...one, state: "cancelled" as const, rescheduledTo: appointmentId } : one,
      ),
    ];
    return done({ appointmentId, state: "confirmed" });
  };
  const family = (): Reply<FamilyView> => done({ people: standIn.people });
  const answers: Answers = {
    "service.list": () =>
      done({ now, services: [visitService(today), classService(today)], people: standIn.people.map((one) => one) }),
    "appointment.slots": ({ from, to }: ParsedOf<"appointment.slots">) => {
      const slots: SlotView[] = [];
      for (let date = addDays(today, 1); date <= to; date = addDays(date, 1)) {
        if (date >= from && date < addDays(today, 20)) slots.push(...slotsOn(date));
      }
      return done({ slots });
    },
    "appointment.book": ({ requestId, slotId }: ParsedOf<"appointment.book">) => take(requestId, slotId),
    "appointment.reschedule": ({ requestId, slotId, appointmentId }: ParsedOf<"appointment.reschedule">) => {
      const reply = take(requestId, slotId, appointmentId);
      return reply.ok ? done({ ...reply.data, rescheduledFrom: appointmentId }) : reply;
    },
    "appointment.cancel": ({ appointmentId, reason }: ParsedOf<"appointment.cancel">) => {
      const found = standIn.appointments.find((one) => one.appointmentId === appointmentId);
      if (found?.mayChange === false) return refuse({ code: "conflict", reason: "insideNotice" });
      standIn.appointments = standIn.appointments.map((one) =>
        one.appointmentId === appointmentId
          ? { ...one, state: "cancelled", cancelled: { at: clinicIso(now), by: "patient", reason } }
          : one,
      );
      return done({ appointmentId, state: "cancelled" });
    },
    "appointment.mine": () =>
      done({
        now: clinicIso(now),
        appointments: standIn.appointments,
        waiting: standIn.waiting,
        people: standIn.people,
      }),
    "appointment.confirm": ({ appointmentId }: ParsedOf<"appointment.confirm">) => {
      standIn.appointments = standIn.appointments.map((one) =>
        one.appointmentId === appointmentId ? { ...one, willCome: true } : one,
      );
      return done({ appointmentId, willCome: true });
    },
    "waitlist.answer": ({ entryId, take: taken }: ParsedOf<"waitlist.answer">) => {
      standIn.waiting = standIn.waiting.map(({ offer: _, ...one }) =>
        one.entryId === entryId ? { ...one, state: taken ? "booked" : "waiting" } : one,
      );
      return done({ state: taken ? "booked" : "waiting" });
    },
    "visit.arrive": ({ code }: ParsedOf<"visit.arrive">) =>
      code === "HEYU-ARRIVAL" && standIn.waitingRoom !== undefined
        ? done(standIn.waitingRoom)
        : refuse({ code: "conflict", reason: "wrongCode" }),
    "visit.waiting": () =>
      standIn.waitingRoom === undefined
        ? refuse({ code: "notFound", field: "appointmentId" })
        : done(standIn.waitingRoom),
    "visit.rate": ({ feeling }: ParsedOf<"visit.rate">) => done({ rated: feeling }),
    "family.list": family,
    "family.introduce": ({ name }: ParsedOf<"family.introduce">) => {
      standIn.people = standIn.people.map((one) => (one.relation === "self" ? { ...one, name } : one));
      return family();
    },
    "family.invite": () => done({ code: "ABCD2345", expiresAt: now + minutes(24 * 60) }),
  };
  const standIn: BookingStandIn = {
    appointments: [],
    waiting: [],
    people: [{ ...self, rights: ["book", "read"], helpers: [] }],
    waitingRoom: undefined,
    takenMeanwhile: new Set(),
    booked: new Map(),
    asked: [],
    answers,
  };
  return standIn;
}
