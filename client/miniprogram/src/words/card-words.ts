import type { ClinicCard } from "@shared/card/clinic-card";
import { inLanguage } from "./in-language";

/** What stands beside the card's facts. */
export const cardFaceWords = inLanguage({
  zh: {
    departments: "诊疗科目",
    address: "地址",
    copyAddress: "地址，点这里复制，可以粘贴到地图里找",
    hours: "接诊时间",
    phone: "电话",
    callPhone: "电话，点这里拨打",
    permit: "医疗广告审查证明文号：",
  },
  en: {
    departments: "Departments",
    address: "Address",
    copyAddress: "Address; tap to copy it into your map",
    hours: "Hours",
    phone: "Phone",
    callPhone: "Phone; tap to call",
    permit: "Advertising permit: ",
  },
});

/** Everything that stands on the picture, in one breath. */
export function saidCard(card: ClinicCard): string {
  const { licensedName, category, departments, address, hours, phone, permit } = card;
  const { departments: inDepartments, address: at, hours: open, phone: number } = cardFaceWords;
  const facts = [
    licensedName,
    category,
    `${inDepartments} ${departments.join("、")}`,
    `${at} ${address}`,
    `${open} ${hours}`,
    `${number} ${phone}`,
    ...(card.kind === "advertising" ? card.lines : []),
    permit === undefined ? "" : `${cardFaceWords.permit}${permit.number}`,
  ];
  return facts.filter((fact) => fact.trim() !== "").join("，");
}

/** Words of the page behind a card that was passed on. */
export const cardWords = inLanguage({
  zh: {
    title: "就诊指南",
    book: "预约",
    bookHint: "选服务，选时间，填姓名",
    articles: "看健康知识",
    articlesHint: "公开的科普文章",
    none: "门诊名片正在更新",
    noneText: "现在没有在用的名片，请过一会儿再来看。",
    addressCopied: "地址已复制",
    notCopied: "没有复制成，请长按地址手动复制",
  },
  en: {
    title: "Visitor guide",
    book: "Book",
    bookHint: "Choose a service and a time, give a name",
    articles: "Health knowledge",
    articlesHint: "Articles for everybody",
    none: "The card is being renewed",
    noneText: "No card is in use right now. Please look again later.",
    addressCopied: "Address copied",
    notCopied: "Not copied; please copy it by hand",
  },
});
