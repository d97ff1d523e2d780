import type { Handler } from "../handler";
import { countOpenCalls } from "../store/calls";
import { countQueue } from "../store/check-ins";

/** How much open work there is. */
export const inboxCount: Handler<"inbox.count"> = async () => {
  const [red, yellow, none, calls] = await Promise.all([
    countQueue("red"),
    countQueue("yellow"),
    countQueue("none"),
    countOpenCalls(),
  ]);
  return { red, yellow, none, calls };
};
