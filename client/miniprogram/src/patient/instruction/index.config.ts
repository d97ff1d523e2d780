export default definePageConfig({ navigationBarTitleText: "须知" });
