import { readFileSync, readdirSync } from "node:fs";
import { costMatrix } from "./src/analysis/cost-matrix.ts";
import { orderStops } from "./src/analysis/order-stops.ts";
import { readTsplib } from "./tools/conformance/read-tsplib.ts";
const dir="/work/shared/testsets/tsplib/";
const known=new Map(readFileSync(dir+"solutions.txt","utf8").trim().split(/\r?\n/).map(l=>{const m=/(\S+)\s*[: ]\s*(\d+)/.exec(l);return [m![1],Number(m![2])]}));
for(const f of readdirSync(dir).filter(f=>f.endsWith(".tsp"))){
 const rows=readTsplib(readFileSync(dir+f,"utf8")); const t=performance.now();
 const r=orderStops(costMatrix(rows),{kind:"closed"});const k=known.get(f.slice(0,-4))!;
 console.log(f,rows.length,r.cost,k,((r.cost/k-1)*100).toFixed(3)+"%",r.isProvedBest,((performance.now()-t)/1000).toFixed(2)+"s");
}
