import Taro from "@tarojs/taro";
import { useEffect } from "react";
import { readsChinese } from "./in-language";
import { meWords } from "./me-words";
import { planWords } from "./plan-words";
import { todayWords } from "./today-words";
import { visitsWords } from "./visits-words";

const tabs = [todayWords, planWords, visitsWords, meWords].map(({ title }) => title);

/** The title bar and the tab bar are set up in Chinese; a phone in another language gets its own words. */
export function useTitles(title: string, tab: boolean): void {
  useEffect(() => {
    if (readsChinese) return;
    Taro.setNavigationBarTitle({ title }).catch(() => undefined);
    if (!tab) return;
    for (const [index, text] of tabs.entries()) Taro.setTabBarItem({ index, text }).catch(() => undefined);
  }, [title, tab]);
}
