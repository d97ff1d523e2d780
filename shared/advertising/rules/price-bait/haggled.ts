import { within } from "../../vocabulary";

/** Half of it gone, up from midnight, odd sums dropped. */
export const haggled: readonly string[] = [
  "砍(?:掉)?一半|抹(?:个|掉)?零(?!头|后)|割(?:左|一只?)眼送(?:右|另一只?)?眼",
  `(?:今晚|明天|明早|零点|[0-9十二]+点)${within(3)}涨价`,
  "一颗的钱[,]?[^,。;!?]{0,4}(?:两|三)颗",
];
