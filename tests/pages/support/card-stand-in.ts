import type { ClinicCard } from "@shared/card/clinic-card";
import type { EndpointName, OutputOf } from "@shared/contract/contract";
import type { Reply } from "@shared/contract/problem";

type Answers = { [N in EndpointName]?: (input: never) => Reply<OutputOf<N>> };

export const clinicCard: ClinicCard = {
  kind: "information",
  licensedName: "示例口腔门诊部",
  category: "门诊部",
  departments: ["口腔科", "口腔颌面外科"],
  address: "示例市示例区示例路 1 号",
  hours: "周一至周日 09:00–18:00",
  phone: "021-5550-1234",
  lines: [],
};

/** The part of the clinic that shows its card to everybody and takes note of who opened it. */
export interface CardStandIn {
  /** Absent while no card is in force. */
  card: ClinicCard | undefined;
  /** Whether a code that was opened is one of the clinic's. */
  known: boolean;
  /** While false the mini-program code cannot be had. */
  makesCodes: boolean;
  readonly answers: Answers;
}

export function createCard(): CardStandIn {
  const done = <T>(data: T) => ({ ok: true, data }) as const;
  const standIn: CardStandIn = {
    card: clinicCard,
    known: true,
    makesCodes: true,
    answers: {
      "card.look": () => done(standIn.card === undefined ? {} : { card: standIn.card }),
      "card.open": () => done({ known: standIn.known, ask: standIn.known }),
      "referral.code": () =>
        standIn.makesCodes
          ? done({ contentType: "image/png", base64: "aGV5dQ==" })
          : { ok: false, problem: { code: "unavailable", reason: "wechat" } },
    },
  };
  return standIn;
}
