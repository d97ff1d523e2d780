import { useDidShow, useLaunch } from "@tarojs/taro";
import type { PropsWithChildren } from "react";
import "./app.scss";
import { outbox } from "@/check-in/outbox";
import { onNetworkBack } from "@/platform/network";

/** Whatever was not sent is sent when the app comes back to the front or the network returns. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => onNetworkBack(outbox.sendPending));
  useDidShow(() => {
    outbox.sendPending();
  });
  return children;
}
