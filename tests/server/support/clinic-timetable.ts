import type { Resource } from "@shared/appointment/resource";
import type { Service } from "@shared/appointment/service";
import type { Timetable } from "@shared/appointment/timetable";
import type { LocalDate } from "@shared/calendar/local-date";

const everyDay = {
  1: [[540, 1080]],
  2: [[540, 1080]],
  3: [[540, 1080]],
  4: [[540, 1080]],
  5: [[540, 1080]],
  6: [[540, 1080]],
  7: [[540, 1080]],
} as const satisfies Resource["hours"];

const resource = (id: string, kind: Resource["kind"], name: string, more: Partial<Resource> = {}): Resource => ({
  id,
  kind,
  name,
  hours: everyDay,
  active: true,
  ...more,
});

const service = (id: string, title: string, needs: Service["needs"], more: Partial<Service> = {}): Service => ({
  id,
  title,
  summary: "请提前十分钟到",
  kind: "visit",
  minutes: 30,
  bufferBefore: 0,
  bufferAfter: 0,
  capacity: 1,
  step: 30,
  needs,
  bookAhead: 60,
  changeAhead: 1440,
  horizonDays: 60,
  confirmation: "auto",
  gates: [],
  waitPromise: 15,
  fee: "paid",
  onPhone: true,
  prepare: ["请带身份证"],
  active: true,
  ...more,
});

const withDoctor = { label: "医生", anyOf: ["zhou", "shen"] };

/** The tests' clinic, open from nine to six every day. */
export const clinicTimetable: Timetable & { readonly _id: "own" } = {
  _id: "own",
  revision: 1,
  resources: [
    resource("zhou", "doctor", "周明", { title: "主任医师", staffId: "doctor-zhou" }),
    resource("shen", "doctor", "沈青", { title: "主治医师" }),
    resource("lin", "nurse", "林静", { title: "护师", staffId: "nurse-lin" }),
    resource("room-1", "room", "手术室 1"),
    resource("hall", "room", "教室"),
  ],
  services: [
    service("review", "复诊", [withDoctor]),
    service("buffered", "换药", [{ label: "护士", anyOf: ["lin"] }], { bufferBefore: 10, bufferAfter: 20, step: 10 }),
    service(
      "surgery",
      "门诊手术",
      [
        { label: "医生", anyOf: ["zhou"] },
        { label: "手术室", anyOf: ["room-1"] },
      ],
      {
        minutes: 90,
        bufferBefore: 30,
        bufferAfter: 30,
        confirmation: "desk",
        gates: ["informedConsent"],
      },
    ),
    service("class", "孕妈妈课堂", [{ label: "教室", anyOf: ["hall"] }], {
      kind: "class",
      minutes: 60,
      capacity: 5,
      sessions: [{ date: "2026-11-28" as LocalDate, at: 600 }],
      sessionsPerYear: 3,
      fee: "free",
    }),
    service("assessment", "分娩评估", [{ label: "医生", anyOf: ["shen"] }], {
      hours: { 2: [[840, 1020]], 4: [[840, 1020]], 6: [[840, 1020]] },
      gestation: { fromDay: 231, toDay: 251 },
    }),
    service("inHouse", "院内检查", [withDoctor], { onPhone: false }),
  ],
  arrivalCode: "heyu-arrive-test",
  compensation: {
    items: [
      { id: "drink", title: "热饮券", cost: 3000, for: "patient" },
      { id: "tea", title: "陪同茶点", cost: 2000, for: "companion" },
    ],
    monthlyBudget: 6000,
  },
};
