import { near, within } from "../../vocabulary";
import { complaints } from "../complaints";

/** Somebody vouches for it that a complaint goes and stays away. */
export const vouched: readonly string[] = [
  `${complaints}${near(8)}(?:包好|保好|准好|保准好|保证好|包您好|包你好|治利索|告愈|断苗|断了?根)`,
  `${complaints}${within(10)}(?:跟|和|与)(?:你|您)?(?:从此|彻底)?(?:分手|永别|绝交|说拜拜)`,
  `${complaints}${near(14)}(?:全解决|全搞定|一趟了结|一次了结|滴水不漏|再也不登门|就永别|连夜搬家)`,
  `(?:保管|保准|管保|准保)(?:你|您|它|教)?${within(6)}不(?:疼|痛|漏|犯|咳|痒|臭|复发)`,
  "转阴率[^,。;!?]{0,2}(?:[0-9]|[百九八七])|[包保]转阴|(?:口气|口臭|炎症|结节|尿酸)[^,。;!?]{0,3}归零",
  "[0-9一二三四五六七八九]成(?:半|以上)?[^,。;!?]{0,10}(?:恢复排卵|足月|怀上|痊愈|转阴|康复)",
];
