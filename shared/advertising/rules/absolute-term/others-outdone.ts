import { near, within } from "../../vocabulary";

/** Other clinics are outdone, and mend nothing. */
export const othersOutdone: readonly string[] = [
  `远超${within(3)}(?:同城|本市|全市|本省|周边|其他|其它)${within(5)}(?:机构|诊所|医院)`,
  "没人敢(?:说|称|认)第一|(?:别处|别家|其他家?)(?:都|全)是弟弟|论[^,。;!?]{1,4}[,](?:咱|我们)说第二",
  `(?:隔壁|别家|楼下|那几家|那家|别处)${within(4)}做坏的${near(10)}(?:我们|我这|咱|这儿)`,
  "(?:没有之[1一])|业内t0|还得(?:是他家|回我们|回咱)",
];
