export { AdoptionFileRefused, readAdoptionFile } from "./adoption-file";
export { shippedAdoptions } from "./shipped-adoptions";
export { PREMIUM_TABLES, premiumTablesOf } from "./premium-tables";
