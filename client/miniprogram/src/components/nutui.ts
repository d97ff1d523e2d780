import "@nutui/nutui-react-taro/dist/es/packages/overlay/style/style.css";
import "@nutui/nutui-react-taro/dist/es/packages/popup/style/style.css";
import "@nutui/nutui-react-taro/dist/es/packages/skeleton/style/style.css";
import "@nutui/nutui-react-taro/dist/es/packages/switch/style/style.css";

// The one door to NutUI: its styles come per component, and nothing else imports it.
export { Popup, Skeleton, Switch } from "@nutui/nutui-react-taro";
