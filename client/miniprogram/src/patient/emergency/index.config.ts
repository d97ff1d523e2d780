export default definePageConfig({
  navigationBarTitleText: "紧急建议",
  navigationBarBackgroundColor: "#b3261e",
  navigationBarTextStyle: "white",
});
