export default definePageConfig({
  navigationBarTitleText: "您不需要独自面对",
  navigationBarBackgroundColor: "#14524c",
  navigationBarTextStyle: "white",
});
