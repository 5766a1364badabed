import "reflect-metadata";
import { createSchema } from "./src/api/schema";
const s = createSchema();
for (const n of ["AmendableTerms","Amendment","AmendmentEffect","AmendmentReason","AmendGuaranteeSuccess","AmendGuaranteeResult","AmendmentEffectResult","AmendGuaranteeInput","AmendmentChangeInput","AmendedWorkPeriodInput","AmendmentEffectInput","CertificateEffect","AmendmentReasonCode"]) {
 const t: any = s.getType(n); if (t.getFields) console.log(t.constructor.name.includes("Input")?"input":"type", n, "{", Object.values<any>(t.getFields()).map(f=>f.name+": "+f.type).join("  "), "}");
 else if (t.getTypes) console.log("union",n,"=",t.getTypes().join(" | ")); else console.log("enum",n,t.getValues().map((v:any)=>v.name).join(" "));
}
