const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A length of time in one or two words. */
const span = (milliseconds: number): string => {
  if (milliseconds < hour) return `${Math.max(1, Math.floor(milliseconds / minute))} 分钟`;
  if (milliseconds < day) return `${Math.floor(milliseconds / hour)} 小时`;
  return `${Math.floor(milliseconds / day)} 天`;
};

export const dueWords = {
  promised: "承诺处理时间：",
  left: (milliseconds: number): string =>
    milliseconds >= 0 ? `还剩 ${span(milliseconds)}` : `超时 ${span(-milliseconds)}`,
} as const;
