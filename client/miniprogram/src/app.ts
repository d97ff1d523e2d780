import { useDidShow, useLaunch } from "@tarojs/taro";
import type { PropsWithChildren } from "react";
import "./app.scss";
import { noteOpenedCard } from "@/care/note-opened-card";
import { reportPending } from "@/care/reminders";
import { outbox } from "@/check-in/outbox";
import { onNetworkBack } from "@/platform/network";
import { alarms } from "@/survey/alarms";
import { sheetOutbox } from "@/survey/sheet-outbox";

function sendWhatWaits(): void {
  // somebody may be in danger: this goes first
  alarms.sendPending();
  outbox.sendPending();
  reportPending();
  sheetOutbox.sendPending();
}

/** Whatever was not sent is sent when the app comes back to the front or the network returns. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => onNetworkBack(sendWhatWaits));
  useDidShow((options) => {
    sendWhatWaits();
    noteOpenedCard(options);
  });
  return children;
}
