import { mergeInternalComponents } from "@tarojs/shared";
import { spokenOnWeapp } from "./spoken-on-weapp";

mergeInternalComponents(spokenOnWeapp);
