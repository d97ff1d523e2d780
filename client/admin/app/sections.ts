import type { Permission } from "@shared/team/permission";
import { frameWords } from "../words/frame-words";

export interface Section {
  readonly to: string;
  readonly title: string;
  readonly permission: Permission;
  /** Which open work the number beside it counts. */
  readonly counts?: "inbox" | "calls" | "cases";
  readonly icon:
    | "inbox"
    | "calls"
    | "patients"
    | "pathways"
    | "articles"
    | "cards"
    | "queue"
    | "board"
    | "waitlist"
    | "leave"
    | "departures"
    | "classes"
    | "compensations"
    | "referrals"
    | "appreciation"
    | "utilisation"
    | "timetable"
    | "digest"
    | "outbox"
    | "forecast"
    | "campaigns"
    | "templates"
    | "surveys"
    | "cases"
    | "experiments";
}

/** Rooms that belong to one kind of work. */
interface SectionGroup {
  readonly title: string;
  readonly sections: readonly Section[];
}

const care: SectionGroup = {
  title: frameWords.care,
  sections: [
    { to: "/inbox", title: frameWords.inbox, permission: "readInbox", counts: "inbox", icon: "inbox" },
    { to: "/cases", title: frameWords.cases, permission: "handleCase", counts: "cases", icon: "cases" },
    { to: "/patients", title: frameWords.patients, permission: "readInbox", icon: "patients" },
    { to: "/pathways", title: frameWords.pathways, permission: "readPathway", icon: "pathways" },
    { to: "/articles", title: frameWords.articles, permission: "readPathway", icon: "articles" },
  ],
};

const desk: SectionGroup = {
  title: frameWords.desk,
  sections: [
    { to: "/queue", title: frameWords.queue, permission: "readBoard", icon: "queue" },
    { to: "/board", title: frameWords.board, permission: "readBoard", icon: "board" },
    { to: "/calls", title: frameWords.calls, permission: "handleCall", counts: "calls", icon: "calls" },
    { to: "/waitlist", title: frameWords.waitlist, permission: "readBoard", icon: "waitlist" },
    { to: "/departures", title: frameWords.departures, permission: "readBoard", icon: "departures" },
    { to: "/leave", title: frameWords.leave, permission: "readBoard", icon: "leave" },
    { to: "/classes", title: frameWords.classes, permission: "bookForPatient", icon: "classes" },
  ],
};

const messages: SectionGroup = {
  title: frameWords.messages,
  sections: [
    { to: "/digest", title: frameWords.digest, permission: "readOutbox", icon: "digest" },
    { to: "/outbox", title: frameWords.outbox, permission: "readOutbox", icon: "outbox" },
    { to: "/forecast", title: frameWords.forecast, permission: "readOutbox", icon: "forecast" },
    { to: "/campaigns", title: frameWords.campaigns, permission: "runCampaign", icon: "campaigns" },
    { to: "/templates", title: frameWords.templates, permission: "editTemplates", icon: "templates" },
  ],
};

const feedback: SectionGroup = {
  title: frameWords.feedback,
  sections: [
    { to: "/surveys", title: frameWords.surveys, permission: "readSurvey", icon: "surveys" },
    { to: "/experiments", title: frameWords.experiments, permission: "readExperiment", icon: "experiments" },
  ],
};

const steering: SectionGroup = {
  title: frameWords.steering,
  sections: [
    { to: "/compensations", title: frameWords.compensations, permission: "readBoard", icon: "compensations" },
    { to: "/utilisation", title: frameWords.utilisation, permission: "readBoard", icon: "utilisation" },
    { to: "/cards", title: frameWords.cards, permission: "readCard", icon: "cards" },
    { to: "/referrals", title: frameWords.referrals, permission: "readReferral", icon: "referrals" },
    { to: "/appreciation", title: frameWords.appreciation, permission: "readReferral", icon: "appreciation" },
    { to: "/timetable", title: frameWords.timetable, permission: "readBoard", icon: "timetable" },
  ],
};

/**
 * The console's rooms by kind of work, in the order of a working day; only those the person may enter. Whoever cares for
 * check-ins begins in the inbox, everybody else at the desk.
 */
export function sectionGroups(mayDo: (permission: Permission) => boolean): readonly SectionGroup[] {
  const order = mayDo("readInbox")
    ? [care, desk, feedback, messages, steering]
    : [desk, care, feedback, messages, steering];
  return order
    .map(({ title, sections }) => ({ title, sections: sections.filter(({ permission }) => mayDo(permission)) }))
    .filter(({ sections }) => sections.length > 0);
}
