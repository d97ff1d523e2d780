import { View } from "@tarojs/components";
import { useEffect, useState } from "react";
import { api } from "@/care/api";
import { ActionButton } from "@/components/action-button";
import { Icon } from "@/components/icon";
import { open } from "@/routes";
import { cardAskWords } from "@/words/card-ask-words";
import "./card-ask.scss";

interface CardAskProps {
  /** Shown about this appointment only; about any where it is absent. */
  readonly of?: string;
  /** Asked anew when it changes, such as after a survey was handed in. */
  readonly turn?: number;
}

/**
 * The clinic's card as a plain row after a visit that went well, when the clinic says so; once, and gone after either
 * answer. Nothing is shown while it is not known.
 */
export function CardAsk({ of, turn = 0 }: CardAskProps) {
  const [appointmentId, setAppointmentId] = useState<string>();
  useEffect(() => {
    api.call("referral.ask", {}).then((reply) => setAppointmentId(reply.ok ? reply.data.appointmentId : undefined));
  }, [turn]);
  if (appointmentId === undefined || (of !== undefined && of !== appointmentId)) return null;
  // if it does not arrive, the row may come once more today
  const answer = (given: "opened" | "skipped") => {
    setAppointmentId(undefined);
    api.call("referral.askAnswer", { appointmentId, answer: given });
  };
  const openCard = () => {
    answer("opened");
    open("share");
  };
  return (
    <View className="section" id="card-ask">
      <View className="sheet">
        <View className="card-ask__row">
          <View className="row__icon">
            <Icon name="share" small />
          </View>
          <View className="row__body">{cardAskWords.row}</View>
        </View>
        <View className="card-ask__answers">
          <ActionButton id="card-open" kind="outline" slim text={cardAskWords.open} onTap={openCard} />
          <ActionButton id="card-no" kind="outline" slim text={cardAskWords.no} onTap={() => answer("skipped")} />
        </View>
      </View>
    </View>
  );
}
