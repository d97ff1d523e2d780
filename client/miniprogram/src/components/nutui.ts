import "@nutui/nutui-react-taro/dist/es/packages/overlay/style/style.css";
import "@nutui/nutui-react-taro/dist/es/packages/popup/style/style.css";
import "@nutui/nutui-react-taro/dist/es/packages/skeleton/style/style.css";
import "@nutui/nutui-react-taro/dist/es/packages/switch/style/style.css";

// biome-ignore lint/performance/noBarrelFile: the one door to NutUI; its styles come per component
export { Popup, Skeleton, Switch } from "@nutui/nutui-react-taro";
