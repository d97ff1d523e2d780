import type { RemindersView } from "@shared/contract/message-views";
import { useDidShow } from "@tarojs/taro";
import type { Loaded } from "./loaded-view";
import { remindersView, reportPending } from "./reminders";
import { useLoaded } from "./use-loaded";

/**
 * The reminders of the person, looked up whenever the screen comes to the front: what a tap asks for has to be known
 * before the tap. Answers that never reached the clinic are sent again.
 */
export function useReminders(): Loaded<RemindersView> {
  useDidShow(() => {
    reportPending();
  });
  return useLoaded(remindersView);
}
