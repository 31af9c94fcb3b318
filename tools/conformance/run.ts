import { existsSync } from "node:fs";
import { checkGcj02 } from "./check-gcj02.ts";
import { checkGeodesic } from "./check-geodesic.ts";
import { checkTsplib } from "./check-tsplib.ts";
import { MOST_SECONDS, type Verdict, verdictLine } from "./verdict.ts";

const CHECKS: Readonly<Record<string, (folder: string) => Generator<Verdict>>> = {
  tsplib: checkTsplib,
  gcj02: checkGcj02,
  geodesic: checkGeodesic,
};

const folder = process.argv[2];
if (folder === undefined || !existsSync(folder)) {
  console.error("Name the folder of the public problems: npm run conformance -- FOLDER");
  process.exit(2);
}
let [count, failures] = [0, 0];
console.log("set  instance  value  known  gap  status  seconds");
for (const [set, check] of Object.entries(CHECKS)) {
  if (!existsSync(`${folder}/${set}`)) continue;
  for (const verdict of check(`${folder}/${set}`)) {
    const isSlow = verdict.seconds > MOST_SECONDS;
    const failure = verdict.failure ?? (isSlow ? `over ${MOST_SECONDS} s` : null);
    console.log(verdictLine({ ...verdict, failure }));
    count += 1;
    if (failure) failures += 1;
  }
}
console.log(`${count - failures} conform, ${failures} do not`);
if (failures > 0 || count === 0) process.exitCode = 1;
