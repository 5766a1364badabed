import { ROOT } from "./register-page";

/** To select with rows that are compared with verified ones: it says whether the system has written anything since. */
export const ROOT_SEAL = `(SELECT t.seal FROM seal_register t WHERE t.page = '${ROOT}')`;
