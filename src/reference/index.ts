export { publishedHandOverRules } from "./hand-over-rules";
export { isPublicHoliday } from "./public-holidays";
export { readAdoptionFile } from "./adoption-file";
export { shippedAdoptions } from "./shipped-adoptions";
export { PREMIUM_TABLES, premiumTablesOf } from "./premium-tables";
export { TableFileRefused } from "./table-file-refused";
export { readWorksFile } from "./works-file";
export { WORKS_COLUMNS } from "./works-columns";
export type { ObligeeMapping, WorksMapping } from "./works-mapping";
