import { near, within } from "../../vocabulary";

/** Faces from the red carpet, and what the learned tell people to choose. */
export const redCarpet: readonly string[] = [
  `红毯${near(14)}(?:口(?:白)?牙|脸|出自|我们|诊室)`,
  `(?:影后|影帝|天后|女主持|花旦|爱豆|女明星|女一号|歌后)${near(16)}(?:同款|我们|本院|三楼|二楼|诊室|打理|托付)`,
  "(?:女神|花旦|明星|爱豆|某冰冰|天后)同款[^,。;!?]{0,3}(?:鼻|牙|脸|水光|贴面|针|下颌|眼)",
  `(?:教授|老主任|专家|牙医|老中医|药监局|世界卫生组织)们?${within(6)}(?:都说|发话|说|点过头|点了?头|都点过头)[:,]?${near(8)}(?:就戴这|就去这|就选这|就进这|选它|去这家|用它|的项目)`,
];
