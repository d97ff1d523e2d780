/** One index of a collection, as the cloud console and the local cloud take it. */
export interface Index {
  readonly name: string;
  readonly fields: readonly { readonly field: string; readonly direction: 1 | -1 }[];
  readonly unique: boolean;
}

export interface Collection {
  readonly name: string;
  readonly indexes: readonly Index[];
}

const index = (...fields: readonly string[]): Index => ({
  name: fields.join("_"),
  fields: fields.map((field) => ({ field, direction: 1 })),
  unique: false,
});

/**
 * Every collection with the indexes its look-ups and sorts use. All are closed to clients (`read: false, write: false`):
 * only the cloud functions reach them.
 */
export const collections = [
  { name: "clinics", indexes: [] },
  { name: "staff", indexes: [index("openid")] },
  { name: "consoleSessions", indexes: [] },
  { name: "signInCodes", indexes: [] },
  { name: "signatures", indexes: [] },
  {
    name: "episodes",
    indexes: [
      index("openid", "order"),
      index("bindCodeHash"),
      index("order"),
      index("patientName", "order"),
      index("patientId"),
      index("plan.pathwayId", "patientId"),
    ],
  },
  {
    name: "checkIns",
    indexes: [index("queue.key"), index("pathwayId", "queue.key"), index("episodeId", "at"), index("episodeTask")],
  },
  { name: "consents", indexes: [index("episodeId", "at")] },
  {
    name: "messages",
    indexes: [
      index("lookAt"),
      index("shard", "lookAt"),
      index("order"),
      index("patientId", "order"),
      index("to", "toldOrder"),
      index("msgId"),
    ],
  },
  { name: "ledgers", indexes: [] },
  { name: "grantReports", indexes: [index("openid", "at")] },
  { name: "templates", indexes: [] },
  { name: "agreements", indexes: [index("patientId", "at")] },
  { name: "campaigns", indexes: [index("order")] },
  { name: "pushes", indexes: [] },
  { name: "mediaChecks", indexes: [] },
  { name: "calls", indexes: [index("order"), index("episodeId", "openedAt")] },
  { name: "lookLog", indexes: [index("episodeId", "at")] },
  { name: "timetables", indexes: [] },
  {
    name: "patients",
    indexes: [index("people"), index("name"), index("dueDate"), index("origin.key"), index("origin.forgetAt")],
  },
  { name: "daySheets", indexes: [index("resourceId", "date"), index("blocked", "date")] },
  {
    name: "appointments",
    indexes: [
      index("patientId", "startsAt"),
      index("date", "startsAt"),
      index("lookAt"),
      index("departure.order"),
      index("serviceId", "patientId", "date"),
    ],
  },
  { name: "waitlist", indexes: [index("order"), index("patientId", "order"), index("serviceId", "order")] },
  { name: "openings", indexes: [index("lookAt")] },
  { name: "leaves", indexes: [index("to")] },
  { name: "compensations", indexes: [index("order")] },
  { name: "compensationBudgets", indexes: [] },
  { name: "invitations", indexes: [index("serviceId", "at")] },
  { name: "familyCodes", indexes: [] },
  { name: "surveys", indexes: [] },
  { name: "programmes", indexes: [] },
  {
    name: "sheets",
    indexes: [
      index("lookAt"),
      index("patientId", "order"),
      index("patientId", "dueAt"),
      index("surveyKey", "answeredOrder"),
      index("surveyKey", "exportOrder"),
      index("countOrder"),
    ],
  },
  { name: "anonymousSheets", indexes: [index("surveyKey", "order")] },
  { name: "surveyRuns", indexes: [index("lookAt")] },
  { name: "surveyBudgets", indexes: [] },
  { name: "tallies", indexes: [index("surveyKey", "slice", "week")] },
  { name: "tallyMarks", indexes: [] },
  { name: "waitingTallies", indexes: [index("poolAt"), index("surveyKey", "week")] },
  {
    name: "cases",
    indexes: [index("order"), index("owner.id", "order"), index("patientId", "openedAt"), index("sheetId")],
  },
  { name: "experiments", indexes: [index("order"), index("state")] },
  {
    name: "experimentUnits",
    indexes: [
      index("lookAt", "settleOrder"),
      index("experimentId", "exitOrder"),
      index("experimentId", "armId"),
      index("person"),
    ],
  },
  { name: "experimentLayers", indexes: [] },
  { name: "cards", indexes: [index("version"), index("state", "version")] },
  { name: "referralCodes", indexes: [index("kind", "createdAt")] },
  {
    name: "referrals",
    indexes: [index("order"), index("token", "state", "visitAt"), index("forgetAt")],
  },
  { name: "referralTallies", indexes: [] },
  { name: "forgetMarks", indexes: [] },
  { name: "codePictures", indexes: [index("state")] },
  { name: "sharers", indexes: [] },
  { name: "shareAsks", indexes: [] },
  { name: "strayTokens", indexes: [index("date")] },
  { name: "tokenTries", indexes: [] },
  { name: "companions", indexes: [index("episodeId", "from"), index("forgetAt")] },
  { name: "appreciationProgrammes", indexes: [] },
  { name: "appreciations", indexes: [index("order"), index("sharerId", "year")] },
] as const satisfies readonly Collection[];

export type CollectionName = (typeof collections)[number]["name"];
