const zone = "Asia/Shanghai";

const day = new Intl.DateTimeFormat("zh-CN", {
  timeZone: zone,
  year: "numeric",
  month: "long",
  day: "numeric",
  weekday: "short",
});
const minute = new Intl.DateTimeFormat("zh-CN", {
  timeZone: zone,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const short = new Intl.DateTimeFormat("zh-CN", { timeZone: zone, month: "long", day: "numeric" });

/** A moment on the clinic's clock: the day, and hour and minute. */
export const dayInWords = (moment: number): string => day.format(moment).replace("日周", "日 周");
export const timeInWords = (moment: number): string => minute.format(moment);

/** As WeChat writes it over a message. */
export const messageTime = (iso: string): string => {
  const moment = Date.parse(iso);
  return `${short.format(moment)} ${minute.format(moment)}`;
};
