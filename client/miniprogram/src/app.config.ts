const { TARO_ENV } = process.env;
const onWeapp = TARO_ENV === "weapp";
/** A value of theme.json on WeChat, the light one in a browser (whose tab bar follows the style sheet). */
const themed = (name: string, light: string) => (onWeapp ? `@${name}` : light);

const tab = (page: string, text: string) => ({
  pagePath: `pages/${page}/index`,
  text,
  iconPath: themed(`${page}Icon`, `assets/tab/${page}.png`),
  selectedIconPath: themed(`${page}Chosen`, `assets/tab/${page}-chosen.png`),
});

export default defineAppConfig({
  pages: ["pages/today/index", "pages/plan/index", "pages/visits/index", "pages/me/index"],
  subPackages: [
    {
      root: "patient",
      name: "patient",
      pages: [
        "check-in/index",
        "emergency/index",
        "receipt/index",
        "history/index",
        "instruction/index",
        "consent/index",
        "bind/index",
        "book/index",
        "visit/index",
        "waiting/index",
        "family/index",
        "messages/index",
        "agreement/index",
        "survey/index",
        "surveys/index",
        "safety/index",
        "complaint/index",
        "cases/index",
      ],
    },
    {
      root: "referral",
      name: "referral",
      pages: [
        "card/index",
        "share/index",
        "code/index",
        "companions/index",
        "companion/index",
        "articles/index",
        "article/index",
      ],
    },
    { root: "staff", name: "staff", pages: ["approve/index"] },
  ],
  preloadRule: { "pages/today/index": { network: "all", packages: ["patient"] } },
  lazyCodeLoading: "requiredComponents",
  darkmode: true,
  themeLocation: "theme.json",
  window: {
    navigationBarTitleText: "合愈",
    navigationBarBackgroundColor: themed("navigation", "#f4f7f5"),
    navigationBarTextStyle: themed("navigationText", "black") as "black",
    backgroundColor: themed("ground", "#f4f7f5"),
    backgroundTextStyle: themed("pullText", "dark") as "dark",
  },
  tabBar: {
    color: themed("tabText", "#4f5f5b"),
    selectedColor: themed("tabChosen", "#17706a"),
    backgroundColor: themed("tabGround", "#ffffff"),
    borderStyle: themed("tabBorder", "black") as "black",
    list: [tab("today", "今天"), tab("plan", "计划"), tab("visits", "就诊"), tab("me", "我的")],
  },
});
