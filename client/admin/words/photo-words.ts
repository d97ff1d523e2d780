/** Words of pictures and their enlarged view. */
export const photoWords = {
  title: (alt: string, place: number, of: number) => (of > 1 ? `${alt}（${place} / ${of}）` : alt),
  alt: (label: string, day: string) => `${label}，${day}`,
  before: "上一张",
  next: "下一张",
  enlarge: "放大",
  flagged: "平台提示此图可能敏感，点开查看",
  expired: "照片链接已过期，点此重新载入",
} as const;
