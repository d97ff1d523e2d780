import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { learnLikeness } from "./learn-likeness";
import { readCorpus, tuningFiles } from "./read-corpus";

const corpus = tuningFiles(import.meta.dirname).flatMap(readCorpus);
const place = join(import.meta.dirname, "../../shared/advertising/likeness/learned.json");
writeFileSync(place, `${JSON.stringify(learnLikeness(corpus), null, 2)}\n`);
console.log(`${corpus.length} 行已学习，写入 shared/advertising/likeness/learned.json`);
