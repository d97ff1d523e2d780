import { ownAppointment } from "../booking/own-appointment";
import type { Handler } from "../handler";
import { askId } from "../referring/ask-after-visit";
import { answerAsk } from "../store/share-asks";

/** The caller opened the card or does not want it; either way it is not shown again. */
export const referralAskAnswer: Handler<"referral.askAnswer"> = async ({ appointmentId, answer }, { openid, now }) => {
  const { appointment } = await ownAppointment({ openid, now }, appointmentId);
  await answerAsk({ openid, appointmentId }, askId(appointment), answer);
  return {};
};
