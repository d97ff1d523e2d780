export default definePageConfig({ navigationBarTitleText: "请您决定" });
